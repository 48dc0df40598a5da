package org.waymark.query.progress;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.indicator.Definition;
import org.waymark.command.indicator.Direction;
import org.waymark.command.strategy.Mark;
import org.waymark.command.strategy.Target;

/**
 * Everything a method looks at: where a measure started, where it was promised to go and where it is.
 *
 * @param aim the value aimed at where the direction is {@code TOWARDS}; null there means the target itself
 * @param target without a point of the path only for a method that needs none
 * @param run the values up to the latest since it was last measured differently, in order of time
 * @param limit that its values cannot pass in the better direction, or null
 */
record Course(
        Direction direction,
        @Nullable BigDecimal aim,
        Target target,
        Period period,
        BigDecimal value,
        List<Mark> run,
        @Nullable BigDecimal limit) {

    /** The course of values that are there, to a target. */
    static Course of(Definition definition, Target target, List<Mark> run) {
        var latest = run.getLast();
        return new Course(
                definition.direction(),
                definition.towards(),
                target,
                latest.period(),
                latest.value(),
                run,
                definition.direction() == Direction.DOWN ? definition.lowest() : definition.highest());
    }

    /** The latest value. */
    Mark now() {
        return new Mark(period, value);
    }

    /** The baseline, or the first of its values where no target and hence no baseline was published. */
    @Nullable Mark start() {
        var baseline = target.baseline();
        return baseline != null || !target.path().isEmpty() || run.isEmpty() ? baseline : run.getFirst();
    }

    /** Whether the value aimed at lies below the start. */
    boolean aimsLower() {
        var start = start();
        var end = aim == null && !target.path().isEmpty() ? promised().value() : aim;
        return start != null && end != null && end.compareTo(start.value()) < 0;
    }

    /** The promise itself: the last point of the path. */
    Mark promised() {
        return target.path().getLast();
    }

    /** The point of the path that is due next, or the last one where all are past. */
    Mark next() {
        return target.path().stream()
                .filter(point -> point.period().compareTo(period) >= 0)
                .findFirst()
                .orElseGet(this::promised);
    }

    /** Whether the latest value is no younger than the baseline. */
    boolean notBegun() {
        var start = start();
        return start != null && period.compareTo(start.period()) <= 0;
    }

    /** Whether the promise is kept, in the direction that is better. */
    boolean met() {
        return merit(value).compareTo(merit(promised().value())) >= 0;
    }

    /** The higher the better, whatever the direction. */
    BigDecimal merit(BigDecimal number) {
        return switch (direction) {
            case UP, CONTEXT -> number;
            case DOWN -> number.negate();
            case TOWARDS ->
                number.subtract(aim == null ? promised().value() : aim).abs().negate();
        };
    }
}
