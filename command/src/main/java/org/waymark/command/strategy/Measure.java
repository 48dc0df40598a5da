package org.waymark.command.strategy;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.place.PlaceId;

/**
 * How a goal is measured: an indicator in one place, for one group.
 *
 * @param place where the headline value is taken
 * @param headline the group the measure speaks of
 * @param reference the group it is compared with, or null where there is none
 * @param rhythm how often a value is expected
 * @param weight share in the goal, 1 where all count alike
 */
public record Measure(
        MeasureId measure,
        GoalId goal,
        IndicatorId indicator,
        PlaceId place,
        Slice headline,
        @Nullable Slice reference,
        Target target,
        Rhythm rhythm,
        BigDecimal weight) {

    /** The same measure with another target. */
    public Measure aimingAt(Target other) {
        return new Measure(measure, goal, indicator, place, headline, reference, other, rhythm, weight);
    }
}
