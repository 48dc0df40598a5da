package org.waymark.ui.figure;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value at a moment. {@code at} is a decimal year (2024, or 2024.5 for its middle), {@code period} its name; a value
 * that is null is missing, and its flags say why. {@code low} and {@code high} bound it where a range is known.
 */
public record Point(
        BigDecimal at,
        String period,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        Set<Flag> flags) {

    public Point {
        flags = flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
    }

    public static Point of(int year, BigDecimal value, Flag... flags) {
        return new Point(BigDecimal.valueOf(year), String.valueOf(year), value, null, null, Set.of(flags));
    }

    /** A year without a value; a flag says why. */
    public static Point missing(int year, Flag... flags) {
        return new Point(BigDecimal.valueOf(year), String.valueOf(year), null, null, null, Set.of(flags));
    }

    static Point between(int year, BigDecimal value, BigDecimal low, BigDecimal high) {
        return new Point(BigDecimal.valueOf(year), String.valueOf(year), value, low, high, Set.of());
    }

    Point within(BigDecimal tolerance) {
        return value == null
                ? this
                : new Point(at, period, value, value.subtract(tolerance), value.add(tolerance), flags);
    }

    Point turned() {
        return new Point(at, period, value == null ? null : value.negate(), null, null, flags);
    }

    /** The decimal year of a day: 1 July 2024 is 2024.5. */
    public static BigDecimal at(LocalDate day) {
        var gone = BigDecimal.valueOf(day.getDayOfYear() - 1L);
        return BigDecimal.valueOf(day.getYear()).add(gone.divide(BigDecimal.valueOf(day.lengthOfYear()), 3, HALF_UP));
    }

    public boolean breaks() {
        return flags.contains(Flag.BREAK);
    }

    /** Whether the value is not final or not certain. */
    public boolean open() {
        return flags.stream().anyMatch(Flag::open);
    }

    /** The flags in the order they are always told. */
    public List<Flag> told() {
        return flags.stream().sorted().toList();
    }
}
