package org.waymark.ui.workspace.work;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Role;
import org.waymark.command.milestone.Stage;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.query.milestone.MilestonePage;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategies;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.milestone.Told;

/** Steps whose date comes near or has passed while nobody has said that they were reached or given up. */
final class MilestoneTasks {

    private final Seat seat;
    private final Names names;

    MilestoneTasks(Seat seat, Names names) {
        this.seat = seat;
        this.names = names;
    }

    Stream<Task> all() {
        return seat.list(new FindStrategies(Edition.ADOPTED), StrategyPage.class).stream()
                .filter(strategy -> strategy.life().end() == null)
                .flatMap(this::open);
    }

    private Stream<Task> open(StrategyPage strategy) {
        var told = Told.of(seat, strategy.strategy());
        return strategy.goals().stream()
                .flatMap(goal -> goal.milestones().stream())
                .filter(step -> mine(step) && step.due() != null && !isOver(told, step))
                .map(step -> task(step, told.get(step.milestone())));
    }

    private boolean mine(Milestone step) {
        return seat.is(Role.PLANNER)
                || step.responsible().stream().anyMatch(owner -> owner.equals(seat.organisation()));
    }

    private static boolean isOver(Map<MilestoneId, MilestonePage> told, Milestone step) {
        var page = told.get(step.milestone());
        var stage = page == null ? null : page.latest().report().stage();
        return stage == Stage.REACHED || stage == Stage.DROPPED;
    }

    private Task task(Milestone step, @Nullable MilestonePage told) {
        var due = step.due();
        var name = names.of(step.name());
        return new Task(
                due == null ? null : due.end(),
                told == null
                        ? seat.text("workspace.work.step-untold", name)
                        : seat.text("workspace.work.step", name, Told.words(seat, told)),
                "milestones");
    }
}
