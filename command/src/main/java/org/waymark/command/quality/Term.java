package org.waymark.command.quality;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;

/**
 * A part of a sum: a constant, or so many times what an indicator says of a group.
 *
 * @param factor the constant, or what the indicator is multiplied by; negative where it is taken away
 * @param indicator or null for a constant
 * @param slice the group, or null for the one a value without a group speaks of
 * @param before whether the period before is meant
 */
public record Term(
        BigDecimal factor,
        @Nullable IndicatorId indicator,
        @Nullable Slice slice,
        boolean before) {}
