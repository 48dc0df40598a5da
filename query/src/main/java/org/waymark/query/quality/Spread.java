package org.waymark.query.quality;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How the values of a history lie.
 *
 * <p>z = (x − mean) ÷ s with the sample standard deviation s (n − 1). The modified z-score is 0.6745 (x − median) ÷ MAD
 * with the median of absolute deviations from the median; where that is zero, (x − median) ÷ (1.253314 × mean absolute
 * deviation from the median). Source: B. Iglewicz and D. Hoaglin, How to Detect and Handle Outliers, ASQC 1993, who
 * call a value with a score above 3.5 a possible outlier; the second form is that of IBM SPSS for the same case. The
 * value that is looked at is never among the history, or it would hide itself.
 */
final class Spread {

    private static final double TO_NORMAL = 0.6745;
    private static final double TO_NORMAL_BY_MEAN = 1.253314;

    private final double[] sorted;

    Spread(List<BigDecimal> numbers) {
        sorted = numbers.stream().mapToDouble(BigDecimal::doubleValue).sorted().toArray();
    }

    int count() {
        return sorted.length;
    }

    double mean() {
        return Arrays.stream(sorted).average().orElse(Double.NaN);
    }

    double median() {
        return median(sorted);
    }

    double lowest() {
        return sorted[0];
    }

    double highest() {
        return sorted[sorted.length - 1];
    }

    /** Standard deviations from the mean; nothing where all values are the same or there are less than two. */
    OptionalDouble z(BigDecimal number) {
        var mean = mean();
        var squares = Arrays.stream(sorted).map(x -> (x - mean) * (x - mean)).sum();
        var deviation = Math.sqrt(squares / (sorted.length - 1));
        return lowest() < highest() && deviation > 0
                ? OptionalDouble.of((number.doubleValue() - mean) / deviation)
                : OptionalDouble.empty();
    }

    /** The modified z-score; nothing where all values are the same. */
    OptionalDouble modifiedZ(BigDecimal number) {
        var median = median();
        var away = Arrays.stream(sorted).map(x -> Math.abs(x - median)).sorted().toArray();
        var byMedian = median(away) / TO_NORMAL;
        var byMean = Arrays.stream(away).average().orElse(0) * TO_NORMAL_BY_MEAN;
        var scale = byMedian > 0 ? byMedian : byMean;
        return scale > 0 ? OptionalDouble.of((number.doubleValue() - median) / scale) : OptionalDouble.empty();
    }

    /** Whether a number lies outside all of them by more than a share of the distance between the two ends. */
    boolean isBeyond(BigDecimal number, BigDecimal share) {
        var margin = (highest() - lowest()) * share.doubleValue();
        return number.doubleValue() < lowest() - margin || number.doubleValue() > highest() + margin;
    }

    private static double median(double[] sorted) {
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
