package org.waymark.bench;

import java.util.Collection;
import java.util.Locale;

/** Measurements in ascending order. */
final class Spread {

    private final double[] sorted;

    private Spread(double[] sorted) {
        this.sorted = sorted;
    }

    static Spread of(Collection<? extends Number> measured) {
        if (measured.isEmpty()) {
            throw new IllegalArgumentException("Nothing was measured.");
        }
        return new Spread(
                measured.stream().mapToDouble(Number::doubleValue).sorted().toArray());
    }

    double median() {
        return at(0.5);
    }

    /** The smallest measurement that the given share of all measurements does not exceed. */
    double at(double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }

    /** For durations in nanoseconds. */
    String millis() {
        return String.format(
                Locale.ROOT, "p50 %.1f ms, p99 %.1f ms (%d)", at(0.5) / 1e6, at(0.99) / 1e6, sorted.length);
    }
}
