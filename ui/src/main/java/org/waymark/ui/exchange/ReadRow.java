package org.waymark.ui.exchange;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.reporting.Missing;

/**
 * One observation as the file states it: a figure, a numerator with its denominator, words, or that there is none.
 *
 * @param line of the file, from 1
 * @param dimensions codes by dimension, in the file's order, the period not among them; {@code place} and
 *     {@code indicator} under these names where the file has them
 * @param period as this service writes it, for example {@code 2015}, {@code 2015-Q1} or {@code 2015-H1}
 * @param value exactly as many decimals as written, or null
 * @param numerator of a ratio, or null
 * @param denominator of a ratio, or null
 * @param narrative words that are the value, or stand beside it, or null
 * @param missing whether the source says there is no figure; never zero
 * @param reason why there is none, where the source says so
 * @param flags what the source says about the figure
 * @param note the source's remark, or null
 */
public record ReadRow(
        int line,
        Map<String, String> dimensions,
        String period,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String narrative,
        boolean missing,
        @Nullable Missing reason,
        Set<ObservationFlag> flags,
        @Nullable String note) {

    public ReadRow {
        var said = Stream.of(value, numerator, missing ? true : null)
                .filter(Objects::nonNull)
                .count();
        if (said > 1 || (said == 0 && narrative == null) || (numerator == null) != (denominator == null)) {
            throw new IllegalArgumentException("Either a figure, a ratio, words or missing, line " + line);
        }
        dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
        flags = flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
    }

    /** A figure, or that there is none. */
    public ReadRow(
            int line,
            Map<String, String> dimensions,
            String period,
            @Nullable BigDecimal value,
            Set<ObservationFlag> flags,
            boolean missing) {
        this(line, dimensions, period, value, null, null, null, missing, null, flags, null);
    }

    /** The code of a dimension, or null where the file has no such. */
    public @Nullable String code(String dimension) {
        return dimensions.get(dimension);
    }

    /** The same of other codes. */
    ReadRow with(Map<String, String> codes) {
        return new ReadRow(line, codes, period, value, numerator, denominator, narrative, missing, reason, flags, note);
    }

    boolean saysTheSameAs(ReadRow other) {
        return same(value, other.value)
                && same(numerator, other.numerator)
                && same(denominator, other.denominator)
                && Objects.equals(narrative, other.narrative)
                && reason == other.reason
                && flags.equals(other.flags);
    }

    /** What is said, the same for the same figure however many zeros follow. */
    int said() {
        return Objects.hash(plain(value), plain(numerator), plain(denominator), narrative, missing, reason, flags);
    }

    Unreadable problem(ProblemReason why) {
        return new Unreadable(line, period, value == null ? ":" : value.toPlainString(), why);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }
}
