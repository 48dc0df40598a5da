package org.waymark.command.quality;

import java.math.BigDecimal;

/**
 * From where on a value of an indicator is unusual.
 *
 * @param z standard deviations from the mean of its own history
 * @param modifiedZ median deviations from its median
 * @param beyond how far outside its lowest and highest value, as a share of the distance between the two
 * @param jump percent of the value before
 * @param atLeast how many values a history needs before it says what is usual
 * @param same how many periods in a row with the same number are suspicious
 */
public record Thresholds(
        BigDecimal z, BigDecimal modifiedZ, BigDecimal beyond, BigDecimal jump, int atLeast, int same) {

    /** What holds for an indicator of which nothing else is said. */
    public static final Thresholds USUAL = new Thresholds(
            new BigDecimal("3"), new BigDecimal("3.5"), new BigDecimal("0.5"), new BigDecimal("50"), 5, 3);

    private static final BigDecimal FARTHEST = BigDecimal.valueOf(10_000);

    /** Whether anything can be found with them, and not everything is. */
    boolean areSensible() {
        return isSensible(z)
                && isSensible(modifiedZ)
                && isSensible(jump)
                && beyond.signum() >= 0
                && beyond.compareTo(FARTHEST) <= 0
                && atLeast >= 3
                && atLeast <= 100
                && same >= 2
                && same <= 100;
    }

    private static boolean isSensible(BigDecimal threshold) {
        return threshold.signum() > 0 && threshold.compareTo(FARTHEST) <= 0;
    }
}
