package org.waymark.query.reporting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.command.reporting.Flag;
import org.waymark.command.reporting.Observation;

/**
 * What may be added up: counts, and the numerators and denominators of shares. Shares without a base, indices and
 * scales never are.
 */
public final class Addition {

    private Addition() {}

    /** The sum with all flags; nothing where there is nothing, or something that cannot be added. */
    public static Optional<Observation> of(List<Observation> parts, MeasureKind kind) {
        if (parts.isEmpty() || !parts.stream().allMatch(part -> adds(part, kind))) {
            return Optional.empty();
        }
        return parts.stream()
                .skip(1)
                .reduce(
                        Optional.of(parts.getFirst()),
                        (sum, part) -> sum.flatMap(one -> plus(one, part)),
                        (one, _) -> one);
    }

    /** Whether a number of this kind may be added to others. */
    public static boolean adds(Observation part, MeasureKind kind) {
        return part.numerator() != null || (kind == MeasureKind.COUNT && part.value() != null);
    }

    private static Optional<Observation> plus(Observation one, Observation other) {
        var flags = Stream.concat(one.flags().stream(), other.flags().stream()).toArray(Flag[]::new);
        @Nullable BigDecimal upper = one.numerator();
        @Nullable BigDecimal lower = one.denominator();
        if (upper != null && lower != null && other.numerator() != null && other.denominator() != null) {
            return Optional.of(Observation.ratio(upper.add(other.numerator()), lower.add(other.denominator()), flags));
        }
        return one.value() != null && other.value() != null
                ? Optional.of(Observation.of(one.value().add(other.value()), flags))
                : Optional.empty();
    }
}
