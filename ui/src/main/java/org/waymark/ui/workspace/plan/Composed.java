package org.waymark.ui.workspace.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Command;
import org.waymark.command.strategy.Amendment;
import org.waymark.command.strategy.StrategyCommand.PlanMilestone;
import org.waymark.command.strategy.StrategyCommand.RewordGoal;
import org.waymark.command.strategy.StrategyCommand.SetTarget;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;

/** What somebody composes in the dialogs of planners without changing the draft. A later change replaces its like. */
final class Composed implements Predicate<Command> {

    private final List<Amendment> changes = new ArrayList<>();
    private final Runnable changed;
    private @Nullable StrategyPage plan;

    Composed(Runnable changed) {
        this.changed = changed;
    }

    /** Composes changes of this plan; those of another are forgotten. */
    void of(StrategyPage other) {
        if (plan != null && !plan.strategy().equals(other.strategy())) {
            changes.clear();
        }
        plan = other;
    }

    /** Goes on with changes of before, as far as the plan still has room for them. */
    void hold(List<Amendment> before) {
        before.stream().filter(this::fits).forEach(changes::add);
    }

    List<Amendment> changes() {
        return List.copyOf(changes);
    }

    void remove(Amendment change) {
        changes.remove(change);
        changed.run();
    }

    @Override
    public boolean test(Command command) {
        var composed = of(command);
        composed.ifPresent(change -> {
            changes.removeIf(other -> isLike(other, change));
            changes.add(change);
            changed.run();
        });
        return composed.isPresent();
    }

    private Optional<Amendment> of(Command command) {
        return switch (command) {
            case RewordGoal reword ->
                Optional.of(Amendment.words(reword.goal(), reword.revision(), reword.name(), reword.description()));
            case SetTarget set ->
                entries()
                        .filter(entry -> entry.measures().stream()
                                .anyMatch(measure -> measure.measure().equals(set.measure())))
                        .findFirst()
                        .map(entry ->
                                Amendment.target(entry.goal().goal(), set.revision(), set.measure(), set.target()));
            case PlanMilestone step -> Optional.of(Amendment.step(step.milestone()));
            default -> Optional.empty();
        };
    }

    /** Its goal is still there, and no other step is in its place. */
    private boolean fits(Amendment change) {
        return entries()
                .anyMatch(entry -> entry.goal().goal().equals(change.goal())
                        && (change.step() == null || entry.inPlaceOf(change).isEmpty()));
    }

    private Stream<GoalEntry> entries() {
        return plan == null ? Stream.empty() : plan.goals().stream();
    }

    private static boolean isLike(Amendment one, Amendment other) {
        return one.step() == null
                && other.step() == null
                && one.goal().equals(other.goal())
                && Objects.equals(one.measure(), other.measure());
    }
}
