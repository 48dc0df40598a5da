package org.waymark.query.quality;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.command.reporting.Observation;

/**
 * What may be added: counts, and the numerators and denominators of ratios; never rates, indices or scales. Whole
 * numbers must add up exactly. Numbers with decimals were rounded, so each may be half a unit of its last place away,
 * and a sum as much as all of its parts and the total together.
 */
final class Sums {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int MOST_NESTED = 12;

    /** A quantity that may be added. */
    record Quantity(String of, Function<Observation, @Nullable BigDecimal> from) {}

    private static final Quantity VALUE = new Quantity("value", Observation::value);
    private static final List<Quantity> RATIO = List.of(
            new Quantity("numerator", Observation::numerator), new Quantity("denominator", Observation::denominator));

    private Sums() {}

    static List<Quantity> of(Subject subject) {
        var indicator = subject.indicator();
        return indicator != null && indicator.definition().kind() == MeasureKind.COUNT ? List.of(VALUE) : RATIO;
    }

    static BigDecimal sum(Collection<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal tolerance(Collection<BigDecimal> parts, BigDecimal total) {
        return parts.stream().map(Sums::halfAUnit).reduce(halfAUnit(total), BigDecimal::add);
    }

    static boolean addUp(Collection<BigDecimal> parts, BigDecimal total) {
        return sum(parts).subtract(total).abs().compareTo(tolerance(parts, total)) <= 0;
    }

    static boolean exceed(Collection<BigDecimal> parts, BigDecimal total) {
        return sum(parts).subtract(total).compareTo(tolerance(parts, total)) > 0;
    }

    /**
     * Whether some of the parts, two at least, add up: the others then lie within them, like ages of different width.
     */
    static boolean someAddUp(List<BigDecimal> parts, BigDecimal total) {
        if (parts.size() > MOST_NESTED || !exceed(parts, total)) {
            return false;
        }
        for (var chosen = 1; chosen < 1 << parts.size(); chosen++) {
            if (Integer.bitCount(chosen) >= 2 && addUp(chosen(parts, chosen), total)) {
                return true;
            }
        }
        return false;
    }

    private static List<BigDecimal> chosen(List<BigDecimal> parts, int bits) {
        return IntStream.range(0, parts.size())
                .filter(i -> (bits & 1 << i) != 0)
                .mapToObj(parts::get)
                .toList();
    }

    private static BigDecimal halfAUnit(BigDecimal number) {
        return number.scale() > 0 ? number.ulp().multiply(HALF) : BigDecimal.ZERO;
    }
}
