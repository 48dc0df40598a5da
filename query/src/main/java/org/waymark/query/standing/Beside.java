package org.waymark.query.standing;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.indicator.Slice;
import org.waymark.command.place.PlaceId;

/**
 * What several standings say about one group.
 *
 * @param sides by standing, then source
 * @param apart how far the two furthest of different standing lie apart, in what the margin is given; null where fewer
 *     than two give a number
 * @param diverges whether that is more than the margin
 */
public record Beside(
        PlaceId place,
        Period period,
        Slice slice,
        List<Side> sides,
        @Nullable BigDecimal apart,
        boolean diverges) {}
