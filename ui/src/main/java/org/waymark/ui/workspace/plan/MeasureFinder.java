package org.waymark.ui.workspace.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.strategy.Mark;
import org.waymark.command.strategy.Measure;
import org.waymark.command.strategy.StrategyEvent.TargetSet;
import org.waymark.command.strategy.StrategyId;
import org.waymark.command.strategy.Target;
import org.waymark.query.history.FindHistory;
import org.waymark.query.history.HistoryPage;
import org.waymark.query.history.Topic;
import org.waymark.query.progress.FindProgress;
import org.waymark.query.progress.MeasureProgress;
import org.waymark.query.progress.StrategyProgress;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategies;
import org.waymark.query.strategy.FindStrategy;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.query.version.FindOriginalTargets;
import org.waymark.query.version.OriginalTarget;
import org.waymark.ui.history.Pseudonym;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.plan.TargetConflict.Collision;

/** Finds a measure in the drafts, with what binds and what was observed. */
final class MeasureFinder {

    private static final int MOST_YEARS = 30;
    private static final int LATEST = 20;

    private final Seat seat;
    private final Names names;

    /** A measure in a draft, and what stands beside each period of its path. */
    record Found(
            StrategyPage plan,
            GoalEntry entry,
            Measure measure,
            Map<Period, String> binding,
            Map<Period, String> observed) {

        Target target() {
            return measure.target();
        }

        /** What its history is about. */
        Topic topic() {
            return Topic.of(
                    Topic.Kind.MEASURE,
                    plan.strategy().value(),
                    measure.measure().value());
        }

        /** The year after the baseline, or the one in which the plan begins. */
        int firstYear() {
            var baseline = target().baseline();
            return baseline == null
                    ? plan.outline().start().getYear()
                    : baseline.period().yearOfEnd() + 1;
        }

        int lastYear() {
            var ends = Stream.concat(
                            Stream.of(plan.outline().end().getYear()),
                            target().path().stream().map(mark -> mark.period().yearOfEnd()))
                    .max(Integer::compare)
                    .orElseThrow();
            return Math.min(ends, firstYear() + MOST_YEARS);
        }

        List<String> beside(Period period) {
            return Stream.of(binding, observed)
                    .map(said -> said.getOrDefault(period, "–"))
                    .toList();
        }
    }

    MeasureFinder(Seat seat, Names names) {
        this.seat = seat;
        this.names = names;
    }

    /** The measure in this strategy, or in the first that has it where none is named. */
    Optional<Found> find(String strategy, String measure) {
        return seat.list(new FindStrategies(Edition.DRAFT), StrategyPage.class).stream()
                .filter(plan -> strategy.isEmpty() || plan.strategy().value().equals(strategy))
                .flatMap(plan -> plan.goals().stream()
                        .flatMap(entry -> entry.measures().stream()
                                .filter(one -> one.measure().value().equals(measure))
                                .map(one -> found(plan, entry, one))))
                .findFirst();
    }

    private Found found(StrategyPage plan, GoalEntry entry, Measure measure) {
        var binding = seat.find(new FindStrategy(plan.strategy(), Edition.ADOPTED), StrategyPage.class).stream()
                .flatMap(page -> page.goals().stream())
                .flatMap(goal -> goal.measures().stream())
                .filter(one -> one.measure().equals(measure.measure()))
                .flatMap(one -> one.target().path().stream())
                .collect(Collectors.toMap(Mark::period, mark -> names.of(mark.value(), measure.indicator())));
        var observed = progress(plan.strategy(), measure).map(MeasureProgress::values).orElse(List.of()).stream()
                .collect(Collectors.toMap(
                        point -> point.period(),
                        point -> names.of(point.observation(), measure.indicator()),
                        (one, same) -> one));
        return new Found(plan, entry, measure, binding, observed);
    }

    /** The measure with its values. */
    Optional<MeasureProgress> progress(Found found) {
        return progress(found.plan().strategy(), found.measure());
    }

    private Optional<MeasureProgress> progress(StrategyId strategy, Measure measure) {
        return seat.find(new FindProgress(strategy, Edition.DRAFT), StrategyProgress.class).stream()
                .flatMap(progress -> progress.goals().stream())
                .flatMap(goal -> goal.measures().stream())
                .filter(one -> one.measure().measure().equals(measure.measure()))
                .findFirst();
    }

    /** Where it was first promised to go, or null where it never was. */
    @Nullable
    Target original(Found found) {
        return seat.list(new FindOriginalTargets(found.plan().strategy()), OriginalTarget.class).stream()
                .filter(original -> original.measure().equals(found.measure().measure()))
                .findFirst()
                .map(OriginalTarget::target)
                .orElse(null);
    }

    /** Who changed the target, and when, and for which periods. */
    String changed(Collision collision, Found now) {
        var moved = collision.moved();
        var periods = moved.isEmpty()
                ? seat.text("workspace.target.in-words")
                : seat.wording()
                        .list(moved.stream().map(seat.wording()::upright).toList());
        return seat.find(new FindHistory(now.topic(), null, LATEST), HistoryPage.class).stream()
                .flatMap(page -> page.happenings().stream())
                .flatMap(happening -> happening.event() instanceof TargetSet set
                        ? Stream.of(seat.text(
                                "workspace.target.changed",
                                seat.wording().upright(Pseudonym.of(set.by())),
                                seat.ago(happening.at()),
                                periods))
                        : Stream.empty())
                .findFirst()
                .orElseGet(() -> seat.text("workspace.target.somebody", periods));
    }
}
