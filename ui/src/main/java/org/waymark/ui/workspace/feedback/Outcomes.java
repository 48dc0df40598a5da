package org.waymark.ui.workspace.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.command.theme.WeDid;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.Change;
import org.waymark.query.strategy.StrategyPage.VersionEntry;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.feedback.Decisions.Outcome;

/**
 * Everything in a strategy that a closed loop may point at: what its versions changed, then what it holds, then
 * nothing.
 */
final class Outcomes {

    private static final Map<String, WeDid.Kind> KINDS = Map.of(
            "strategy.goal-added", WeDid.Kind.GOAL_CHANGED,
            "strategy.goal-reworded", WeDid.Kind.GOAL_CHANGED,
            "strategy.goal-dropped", WeDid.Kind.GOAL_CHANGED,
            "strategy.measure-added", WeDid.Kind.MEASURE_CHANGED,
            "strategy.target-set", WeDid.Kind.MEASURE_CHANGED,
            "strategy.milestone-planned", WeDid.Kind.MILESTONE_PLANNED,
            "strategy.milestone-moved", WeDid.Kind.MILESTONE_PLANNED);
    private static final int VERSIONS = 3;

    private final Seat seat;
    private final Names names;
    private final PartNames parts;

    Outcomes(Seat seat, Names names) {
        this.seat = seat;
        this.names = names;
        parts = new PartNames(names);
    }

    List<Outcome> of(StrategyPage strategy) {
        var outcomes = new ArrayList<Outcome>();
        strategy.versions().stream()
                .filter(version -> version.version() > 1)
                .limit(VERSIONS)
                .forEach(version -> version.changes()
                        .forEach(change -> changed(strategy, version, change).ifPresent(outcomes::add)));
        strategy.goals().stream()
                .flatMap(goal -> goal.milestones().stream())
                .forEach(step -> outcomes.add(new Outcome(
                        seat.text("workspace.outcome.reached", names.of(step.name())),
                        new WeDid(
                                WeDid.Kind.MILESTONE_REACHED,
                                strategy.strategy(),
                                strategy.version(),
                                step.milestone().value()))));
        outcomes.add(Decisions.nothing(seat));
        return outcomes;
    }

    private Optional<Outcome> changed(StrategyPage strategy, VersionEntry version, Change change) {
        return Optional.ofNullable(KINDS.get(change.kind()))
                .map(kind -> new Outcome(
                        seat.text(
                                "workspace.outcome.version",
                                version.version(),
                                seat.text("workspace.change." + change.kind()),
                                name(strategy, change)),
                        new WeDid(kind, strategy.strategy(), version.version(), change.id())));
    }

    /** What the changed part is called today; where it is gone what it was called, or its id. */
    private String name(StrategyPage strategy, Change change) {
        var before = change.before();
        return parts.of(strategy, change.id()).orElseGet(() -> before == null ? change.id() : names.of(before));
    }
}
