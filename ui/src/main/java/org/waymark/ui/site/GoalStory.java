package org.waymark.ui.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.command.strategy.Cause;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.query.milestone.MilestonePage;
import org.waymark.query.milestone.MilestonePage.Entry;
import org.waymark.query.progress.GoalProgress;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.Change;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.query.strategy.StrategyPage.VersionEntry;
import org.waymark.query.strategy.Terms;
import org.waymark.ui.figure.Markup;
import org.waymark.ui.figure.StatusBar;
import org.waymark.ui.figure.StatusPill;
import org.waymark.ui.words.Wording;

/** A goal with its measures, its milestones and every version that touched it. */
public record GoalStory(
        StrategyPage plan,
        GoalProgress goal,
        List<MeasureStory> measures,
        List<Touch> history,
        Map<MilestoneId, Entry> told,
        Wording wording) {

    /** What one version changed in the goal. */
    public record Touch(VersionEntry version, List<Change> changes) {

        /** The themes that brought it about. */
        public List<Cause> themes() {
            return causes("theme");
        }

        /** The recommendations that did. */
        public List<Cause> recommendations() {
            return causes("recommendation");
        }

        private List<Cause> causes(String kind) {
            return version.causes().stream()
                    .filter(cause -> cause.kind().equals(kind))
                    .toList();
        }
    }

    static GoalStory of(
            StrategyPage page, GoalProgress goal, List<MilestonePage> steps, LocalDate today, Wording wording) {
        var measures = goal.measures().stream()
                .map(measure -> MeasureStory.of(measure, today, wording))
                .toList();
        var parts = parts(goal);
        var history = page.versions().stream()
                .map(version -> new Touch(
                        version,
                        version.changes().stream()
                                .filter(change -> parts.contains(bare(change.id())))
                                .toList()))
                .filter(touch -> !touch.changes().isEmpty())
                .toList();
        var told = steps.stream().collect(Collectors.toMap(MilestonePage::milestone, MilestonePage::latest));
        return new GoalStory(page, goal, measures, history, told, wording);
    }

    private static Set<String> parts(GoalProgress goal) {
        return Stream.of(
                        Stream.of(goal.goal().goal().value()),
                        goal.measures().stream()
                                .map(measure -> measure.measure().measure().value()),
                        goal.milestones().stream()
                                .map(milestone -> milestone.milestone().value()))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
    }

    private static String bare(String id) {
        return id.substring(id.indexOf(':') + 1);
    }

    public Markup pill() {
        return StatusPill.of(Statuses.of(goal.status()), wording);
    }

    public StatusBar bar() {
        return new StatusBar(Statuses.of(goal.counts()), wording);
    }

    /** How its measures stand together with those of all goals that serve it. */
    public StatusBar wholeBar() {
        return new StatusBar(Statuses.of(goal.whole().counts()), wording);
    }

    public Markup wholePill() {
        return StatusPill.of(Statuses.of(goal.whole().status()), wording);
    }

    public List<Milestone> milestones() {
        return goal.milestones();
    }

    /** What was said last of a step, or nothing where nobody has said anything. */
    public Optional<Entry> told(Milestone step) {
        return Optional.ofNullable(told.get(step.milestone()));
    }

    /** What is said of the goal beyond its words. */
    public Terms terms() {
        return plan.goals().stream()
                .filter(entry -> entry.goal().goal().equals(goal.goal().goal()))
                .findFirst()
                .map(GoalEntry::terms)
                .orElse(Terms.NONE);
    }
}
