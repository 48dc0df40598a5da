package org.waymark.ui.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.strategy.Cause;
import org.waymark.query.version.Act;
import org.waymark.query.version.Difference;
import org.waymark.query.version.Move;
import org.waymark.query.version.Said;

/**
 * Something two versions of a plan say differently.
 *
 * @param what for example {@code target}, {@code date} or {@code dropped}
 * @param of {@code goal}, {@code measure}, {@code milestone} or {@code strategy}
 * @param goalpost whether something that bound before was moved or given up
 * @param before what was said, null where it was not there
 * @param after what is said now, null where it is no longer there
 */
record MoveAnswer(
        String what,
        String of,
        String id,
        @Nullable String goal,
        Words name,
        boolean goalpost,
        @Nullable Said before,
        @Nullable Said after) {

    static MoveAnswer of(Difference difference) {
        var goal = difference.goal();
        return new MoveAnswer(
                word(difference.aspect()),
                word(difference.part().subject()),
                difference.part().id(),
                goal == null ? null : goal.value(),
                difference.name(),
                difference.aspect().movesAGoalpost(),
                difference.before(),
                difference.after());
    }

    static boolean is(Difference difference, @Nullable String goal, @Nullable String what) {
        var belongs = difference.goal();
        return (goal == null || (belongs != null && belongs.value().equals(goal)))
                && (what == null || word(difference.aspect()).equals(what));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** What one version moved of the one before. */
    record ChangeAnswer(
            @JsonUnwrapped MoveAnswer move, @JsonUnwrapped ActAnswer act) {

        static ChangeAnswer of(Move move) {
            return new ChangeAnswer(
                    MoveAnswer.of(move.difference()), ActAnswer.of(move.acts().getFirst()));
        }
    }

    /** What differs between any two versions, with every step between them, the latest first. */
    record DifferenceAnswer(@JsonUnwrapped MoveAnswer move, List<ActAnswer> acts) {

        static DifferenceAnswer of(Move move) {
            return new DifferenceAnswer(
                    MoveAnswer.of(move.difference()),
                    move.acts().stream().map(ActAnswer::of).toList());
        }
    }

    /** Who made it in which version and why; {@code day} is when that became known. */
    record ActAnswer(
            int version,
            LocalDate day,
            @Nullable LocalDate decidedOn,
            Instant recordedAt,
            String by,
            Words reason,
            @Nullable String note,
            List<Cause> causes) {

        static ActAnswer of(Act act) {
            return new ActAnswer(
                    act.version(),
                    act.known(),
                    act.decidedOn(),
                    act.recordedAt(),
                    act.by().value(),
                    act.reason(),
                    act.note(),
                    act.causes());
        }
    }
}
