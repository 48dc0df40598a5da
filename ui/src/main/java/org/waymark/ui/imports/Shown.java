package org.waymark.ui.imports;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waymark.command.reporting.Observation;

/** Observations in short, and whether two say the same. */
final class Shown {

    private Shown() {}

    /** The number, numerator and denominator, or the reason why there is none; empty for nothing. */
    static String of(@Nullable Observation observation) {
        if (observation == null) {
            return "";
        }
        var value = observation.value();
        var numerator = observation.numerator();
        var denominator = observation.denominator();
        if (value != null) {
            return value.toPlainString();
        }
        return numerator != null && denominator != null
                ? numerator.toPlainString() + " / " + denominator.toPlainString()
                : String.valueOf(observation.missing());
    }

    /** Whether both say the same number with the same flags, however many zeros are written. */
    static boolean alike(Observation one, @Nullable Observation other) {
        return other != null
                && alike(one.value(), other.value())
                && alike(one.numerator(), other.numerator())
                && alike(one.denominator(), other.denominator())
                && one.flags().equals(other.flags())
                && one.missing() == other.missing();
    }

    private static boolean alike(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }
}
