package org.waymark.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.STRATEGY;
import static org.waymark.query.Cast.WORK;
import static org.waymark.query.history.Story.*;
import static org.waymark.query.history.Undo.State.BINDS;
import static org.waymark.query.history.Undo.State.ENDED;
import static org.waymark.query.history.Undo.State.NEVER;
import static org.waymark.query.history.Undo.State.OVERTAKEN;
import static org.waymark.query.history.Undo.State.POSSIBLE;

import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.LifeCycleEvent.StrategyWithdrawn;
import org.waymark.command.strategy.StrategyEvent.GoalAdded;
import org.waymark.query.Cast;

/** How long a change of a draft can be undone. */
class UndoTest {

    @Test
    void asLongAsTheSameWasNotChangedAgain() {
        assertThat(Log.of(STRATEGY, DRAFTED, ADDED, REWORDED).state(PLAN, REWORDED))
                .isEqualTo(POSSIBLE);
        assertThat(Log.of(STRATEGY, DRAFTED, ADDED, REWORDED, reworded(3, "Pay"))
                        .state(PLAN, REWORDED))
                .isEqualTo(OVERTAKEN);
    }

    @Test
    void whateverElseOfTheGoalWasChanged() {
        var log = Log.of(STRATEGY, DRAFTED, ADDED, REWORDED, MEASURED, OTHER);
        assertThat(log.undo(PLAN, REWORDED)).satisfies(undo -> {
            assertThat(undo.state()).isEqualTo(POSSIBLE);
            assertThat(undo.revision()).isEqualTo(3);
            assertThat(undo.before())
                    .satisfies(
                            before -> assertThat(before.goal().name().in("en")).isEqualTo("Paid work for everybody"));
        });
    }

    @Test
    void untilSomethingHangsOnWhatWasAdded() {
        assertThat(Log.of(STRATEGY, DRAFTED, ADDED).state(PLAN, ADDED)).isEqualTo(POSSIBLE);
        assertThat(Log.of(STRATEGY, DRAFTED, ADDED, MEASURED).state(PLAN, ADDED))
                .isEqualTo(OVERTAKEN);
        var below = new GoalAdded(STRATEGY, Cast.goal(new GoalId("skills"), WORK, "Skills"), PETRA);
        assertThat(Log.of(STRATEGY, DRAFTED, ADDED, below).state(PLAN, ADDED)).isEqualTo(OVERTAKEN);
    }

    @Test
    void untilAVersionMakesItBind() {
        assertThat(Log.of(STRATEGY, DRAFTED, ADDED, adopted(1)).state(PLAN, ADDED))
                .isEqualTo(BINDS);
    }

    @Test
    void untilTheStrategyEnds() {
        var withdrawn = new StrategyWithdrawn(STRATEGY, Words.english("Over"), null, PETRA);
        assertThat(Log.of(STRATEGY, DRAFTED, ADDED, withdrawn).state(PLAN, ADDED))
                .isEqualTo(ENDED);
    }

    @Test
    void neverWhereNoDraftWasChanged() {
        assertThat(Log.of(STRATEGY, DRAFTED, ADDED, adopted(1)).state(PLAN, adopted(1)))
                .isEqualTo(NEVER);
    }

    @Test
    void aDroppedGoalIsRememberedWithWhatHungOnIt() {
        var log = Log.of(STRATEGY, DRAFTED, ADDED, REWORDED, MEASURED, SERVED, DROPPED);
        assertThat(log.undo(PLAN, DROPPED)).satisfies(undo -> {
            assertThat(undo.state()).isEqualTo(POSSIBLE);
            assertThat(undo.before())
                    .satisfies(before -> assertThat(before.measures()).containsExactly(MEASURED.measure()));
            assertThat(undo.lost()).containsExactly(SERVICE);
        });
    }

    @Test
    void aDropIsUndoneOnce() {
        var log = Log.of(STRATEGY, DRAFTED, ADDED, DROPPED, ADDED);
        assertThat(log.state(PLAN, DROPPED)).isEqualTo(OVERTAKEN);
    }

    @Test
    void aMovedStepMayMoveBackUntilItsGoalIsGone() {
        assertThat(Log.of(STRATEGY, DRAFTED, ADDED, PLANNED, MOVED).state(PLAN, MOVED))
                .isEqualTo(POSSIBLE);
        assertThat(Log.of(STRATEGY, DRAFTED, ADDED, PLANNED, MOVED, DROPPED).state(PLAN, MOVED))
                .isEqualTo(OVERTAKEN);
    }
}
