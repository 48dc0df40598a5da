package org.waymark.command.reporting;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One observed number, or the reason why there is none. Missing is never zero.
 *
 * @param value in the indicator's unit; null where numerator and denominator are given, or missing
 * @param numerator of a ratio, or null
 * @param denominator of a ratio, not zero, or null
 * @param flags in alphabetical order
 * @param missing why there is no value, or null where there is one
 */
public record Observation(
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        List<Flag> flags,
        @Nullable Missing missing) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Observation {
        flags = flags.stream().distinct().sorted().toList();
        var counted = numerator != null && denominator != null && denominator.signum() != 0;
        if (counted == (missing != null) && (value == null) == (missing == null)) {
            throw new IllegalArgumentException(
                    "A value, a numerator with a denominator, or a reason why it is missing");
        }
        if (missing != null && (value != null || numerator != null || denominator != null)) {
            throw new IllegalArgumentException("A missing value has no number");
        }
    }

    public static Observation of(BigDecimal value, Flag... flags) {
        return new Observation(value, null, null, List.of(flags), null);
    }

    public static Observation ratio(BigDecimal numerator, BigDecimal denominator, Flag... flags) {
        return new Observation(null, numerator, denominator, List.of(flags), null);
    }

    public static Observation missing(Missing reason, Flag... flags) {
        return new Observation(null, null, null, List.of(flags), reason);
    }

    /** The number shown: the value, or numerator ÷ denominator × 100 for a percentage; null where missing. */
    public @Nullable BigDecimal shown() {
        if (numerator != null && denominator != null) {
            return numerator.multiply(HUNDRED).divide(denominator, MathContext.DECIMAL64);
        }
        return value;
    }
}
