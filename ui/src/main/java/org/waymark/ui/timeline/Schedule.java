package org.waymark.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.strategy.Goal;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.query.crisis.CrisisPage;
import org.waymark.query.milestone.MilestonePage;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.query.version.VersionPage;
import org.waymark.ui.timeline.Step.Before;

/**
 * The steps of a plan, goal by goal, as somebody looks at them.
 *
 * @param goals with at least one step under the lens
 * @param versions the latest first
 * @param crises that were declared on the plan
 */
public record Schedule(
        StrategyPage plan, Lens lens, List<Line> goals, List<VersionPage> versions, List<CrisisPage> crises) {

    /** A goal and its steps, the earliest first. */
    public record Line(Goal goal, List<Step> steps) {}

    /**
     * A plan under a lens. What binds is held against the version that first had a step, a draft against what binds;
     * under a lens for what slipped, both are held against the version it names. Steps that left the plan stay as
     * ghosts.
     */
    public static Schedule of(StrategyPage plan, List<VersionPage> versions, List<MilestonePage> told, Lens lens) {
        var latest = told.stream().collect(Collectors.toMap(MilestonePage::milestone, MilestonePage::latest));
        var since = lens.since(versions);
        var before = before(plan, versions, since);
        var gone = Gone.from(plan, versions, since);
        var lines = new ArrayList<Line>();
        for (var goal : Stream.concat(plan.goals().stream().map(GoalEntry::goal), Gone.goals(plan, gone))
                .toList()) {
            if (lens.goal().isEmpty() || lens.goal().equals(goal.goal().value())) {
                var planned = plan.goals().stream()
                        .filter(entry -> entry.goal().equals(goal))
                        .flatMap(entry -> entry.milestones().stream())
                        .map(step -> new Step(step, moved(step, before), latest.get(step.milestone())))
                        .filter(step -> since == 0 || step.slipped());
                var left = gone.stream()
                        .filter(one -> one.goal().goal().equals(goal.goal()))
                        .map(one ->
                                new Step(one.step(), null, latest.get(one.step().milestone()), one.with()));
                var steps = Stream.concat(planned, left)
                        .sorted(Comparator.comparing(Schedule::order))
                        .toList();
                if (!steps.isEmpty()) {
                    lines.add(new Line(goal, steps));
                }
            }
        }
        return new Schedule(plan, lens, List.copyOf(lines), versions, List.of());
    }

    /** The same beside the crises that were declared on the plan. */
    public Schedule beside(List<CrisisPage> all) {
        var own = all.stream()
                .filter(crisis -> crisis.strategy().equals(plan.strategy()))
                .toList();
        return new Schedule(plan, lens, goals, versions, own);
    }

    /** The steps of all goals shown. */
    public List<Step> steps() {
        return goals.stream().flatMap(line -> line.steps().stream()).toList();
    }

    /** The steps without any day. */
    public List<Step> undated() {
        return steps().stream().filter(Step::undated).toList();
    }

    /** The goals of the plan that have steps, whether they are under the lens or not. */
    public List<Goal> choices() {
        return plan.goals().stream()
                .filter(entry -> !entry.milestones().isEmpty())
                .map(GoalEntry::goal)
                .toList();
    }

    /** The versions that something can have slipped since, the earliest first: all but the one that is shown. */
    public List<VersionPage> since() {
        return versions.stream()
                .filter(version -> plan.edition() == Edition.DRAFT || version.version() < plan.version())
                .sorted(Comparator.comparingInt(VersionPage::version))
                .toList();
    }

    /** A step of the plan by its id, under the lens or not. */
    public Optional<Milestone> find(MilestoneId id) {
        return plan.goals().stream()
                .flatMap(entry -> entry.milestones().stream())
                .filter(step -> step.milestone().equals(id))
                .findFirst();
    }

    private static Function<MilestoneId, @Nullable Before> before(
            StrategyPage plan, List<VersionPage> versions, int since) {
        if (since == 0 && plan.edition() == Edition.ADOPTED) {
            var first = new java.util.HashMap<MilestoneId, Before>();
            versions.reversed().forEach(version -> dates(version).forEach(first::putIfAbsent));
            return first::get;
        }
        var base = versions.stream()
                .filter(version -> since == 0 || version.version() == since)
                .findFirst();
        return base.<Function<MilestoneId, @Nullable Before>>map(version -> dates(version)::get)
                .orElse(step -> null);
    }

    private static Map<MilestoneId, Before> dates(VersionPage version) {
        return version.plan().goals().stream()
                .flatMap(entry -> entry.milestones().stream())
                .collect(Collectors.toMap(
                        Milestone::milestone, step -> new Before(version.version(), step.from(), step.due())));
    }

    private static @Nullable Before moved(Milestone step, Function<MilestoneId, @Nullable Before> before) {
        var was = before.apply(step.milestone());
        var same = was != null && Objects.equals(was.due(), step.due()) && Objects.equals(was.from(), step.from());
        return same ? null : was;
    }

    /** In order of the day on which it is over; what goes on for ever comes last. */
    private static String order(Step step) {
        var due = step.milestone().due();
        return (due == null ? "9999" : due.end().toString()) + step.id();
    }
}
