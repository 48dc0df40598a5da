package org.waymark.query.commitment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Measure;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.Promise;
import org.waymark.command.strategy.Service;
import org.waymark.query.commitment.CommitmentTrace.Loss;
import org.waymark.query.commitment.CommitmentTrace.ServingGoal;
import org.waymark.query.commitment.CommitmentTrace.ServingMeasure;
import org.waymark.query.commitment.CommitmentTrace.ServingMilestone;
import org.waymark.query.commitment.CommitmentTrace.Stretch;
import org.waymark.query.commitment.Served.Bound;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.reporting.ValueRow;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;

/** The chain from a commitment through the goals of one strategy to the values that count. */
record Chain(
        StrategyPage strategy, Served served, Map<IndicatorId, IndicatorPage> definitions, Collection<ValueRow> rows) {

    CommitmentTrace trace(CommitmentPage commitment) {
        var links = served.bound().stream()
                .filter(link -> link.service().commitment().equals(commitment.commitment()))
                .toList();
        return new CommitmentTrace(commitment, strategy.strategy(), stretches(links), goals(links));
    }

    private List<Stretch> stretches(List<Bound> links) {
        var stretches = new ArrayList<Stretch>();
        Stretch open = null;
        for (var version : served.versions()) {
            var covered = links.stream().anyMatch(link -> link.in(version.number()));
            if (covered && open == null) {
                open = new Stretch(version.number(), version.on(), null);
            } else if (!covered && open != null) {
                var reasons = links.stream()
                        .filter(link -> Integer.valueOf(version.number()).equals(link.until()))
                        .map(Bound::reason)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
                var loss = new Loss(version.number(), version.on(), version.reason(), reasons);
                stretches.add(new Stretch(open.version(), open.since(), loss));
                open = null;
            }
        }
        if (open != null) {
            stretches.add(open);
        }
        return List.copyOf(stretches);
    }

    private List<ServingGoal> goals(List<Bound> links) {
        var services = links.stream()
                .filter(link -> link.until() == null)
                .collect(Collectors.toMap(link -> link.service().promise(), Bound::service));
        var within = new HashSet<GoalId>();
        var serving = new ArrayList<ServingGoal>();
        for (var entry : strategy.goals()) {
            var goal = entry.goal();
            if (services.containsKey(Promise.of(goal.goal())) || within.contains(goal.parent())) {
                within.add(goal.goal());
            }
            var chained = goal(entry, services, within);
            if (within.contains(goal.goal())
                    || !chained.measures().isEmpty()
                    || !chained.milestones().isEmpty()) {
                serving.add(chained);
            }
        }
        return List.copyOf(serving);
    }

    private ServingGoal goal(GoalEntry entry, Map<Promise, Service> services, Set<GoalId> within) {
        var whole = within.contains(entry.goal().goal());
        return new ServingGoal(
                entry.goal().goal(),
                entry.goal().name(),
                services.get(Promise.of(entry.goal().goal())),
                entry.measures().stream()
                        .filter(measure -> whole || services.containsKey(Promise.of(measure.measure())))
                        .map(measure -> measure(measure, services.get(Promise.of(measure.measure()))))
                        .toList(),
                entry.milestones().stream()
                        .filter(step -> whole || services.containsKey(Promise.of(step.milestone())))
                        .map(step -> milestone(step, services.get(Promise.of(step.milestone()))))
                        .toList());
    }

    private ServingMeasure measure(Measure measure, @Nullable Service service) {
        var page = definitions.get(measure.indicator());
        var definition = page == null ? null : page.definition();
        return new ServingMeasure(
                measure.measure(),
                measure.indicator(),
                measure.headline(),
                definition == null ? null : definition.name(),
                definition == null ? null : definition.unit(),
                service,
                Evidences.of(measure, definition, rows));
    }

    private static ServingMilestone milestone(Milestone step, @Nullable Service service) {
        return new ServingMilestone(step.milestone(), step.name(), step.due(), service);
    }
}
