package org.waymark.ui.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.command.strategy.Cause;
import org.waymark.command.strategy.Milestone;
import org.waymark.query.progress.GoalProgress;
import org.waymark.query.progress.StrategyProgress;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.Change;
import org.waymark.query.strategy.StrategyPage.VersionEntry;
import org.waymark.ui.figure.Markup;
import org.waymark.ui.figure.StatusBar;
import org.waymark.ui.figure.StatusPill;
import org.waymark.ui.words.Wording;

/** A goal with its measures, its milestones and every version that touched it. */
public record GoalStory(
        StrategyPage plan, GoalProgress goal, List<MeasureStory> measures, List<Touch> history, Wording wording) {

    /** What one version changed in the goal. */
    public record Touch(VersionEntry version, List<Change> changes) {

        /** The themes that brought it about. */
        public List<Cause> themes() {
            return version.causes().stream()
                    .filter(cause -> cause.kind().equals("theme"))
                    .toList();
        }
    }

    static GoalStory of(StrategyPage page, StrategyProgress plan, GoalProgress goal, LocalDate today, Wording wording) {
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
        return new GoalStory(page, goal, measures, history, wording);
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

    public List<Milestone> milestones() {
        return goal.milestones();
    }
}
