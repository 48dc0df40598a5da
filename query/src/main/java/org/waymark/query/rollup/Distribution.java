package org.waymark.query.rollup;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How numbers that must not be averaged lie. Quartiles lie on the straight line between their neighbours (definition 7
 * of R. Hyndman and Y. Fan, Sample Quantiles in Statistical Packages, The American Statistician 50, 1996).
 */
public record Distribution(
        int count,
        BigDecimal lowest,
        BigDecimal lowerQuartile,
        BigDecimal median,
        BigDecimal upperQuartile,
        BigDecimal highest) {

    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);

    /** Of these numbers; nothing where there is none. */
    static Optional<Distribution> of(Collection<BigDecimal> numbers) {
        var sorted = numbers.stream().sorted().toList();
        return sorted.isEmpty()
                ? Optional.empty()
                : Optional.of(new Distribution(
                        sorted.size(),
                        sorted.getFirst(),
                        quarter(sorted, 1),
                        quarter(sorted, 2),
                        quarter(sorted, 3),
                        sorted.getLast()));
    }

    private static BigDecimal quarter(List<BigDecimal> sorted, int quarters) {
        var at = (sorted.size() - 1) * quarters;
        var below = sorted.get(at / 4);
        var above = sorted.get(Math.min(at / 4 + 1, sorted.size() - 1));
        var share = BigDecimal.valueOf(at % 4).divide(QUARTERS, MathContext.DECIMAL64);
        return below.add(above.subtract(below).multiply(share));
    }
}
