package org.waymark.command.reporting;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
        if ((numerator == null) != (denominator == null)) {
            throw new IllegalArgumentException("A numerator needs a denominator, and the other way round");
        }
        if (denominator != null && denominator.signum() == 0) {
            throw new IllegalArgumentException("A denominator of zero makes no ratio");
        }
        if (Stream.of(value, numerator, missing).filter(Objects::nonNull).count() != 1) {
            throw new IllegalArgumentException("Give a value, or a numerator and denominator, or why there is none");
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
