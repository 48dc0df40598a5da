package org.waymark.command.assessment;

import java.math.BigDecimal;

/**
 * A method with its thresholds: shares of what the method compares with, 1 being all of it.
 *
 * @param onTrack from which share on it is on track
 * @param atRisk from which share on it is at risk; below it is off track
 */
public record Assessing(MethodKind method, BigDecimal onTrack, BigDecimal atRisk) {

    private static final BigDecimal MOST = BigDecimal.TEN;

    /** What holds for a strategy of which nothing else is said. */
    public static final Assessing USUAL = MethodKind.STRAIGHT_LINE.usual();

    public Assessing {
        onTrack = onTrack.signum() == 0 ? BigDecimal.ZERO : onTrack.stripTrailingZeros();
        atRisk = atRisk.signum() == 0 ? BigDecimal.ZERO : atRisk.stripTrailingZeros();
    }

    /** Whether each of the three words can be said with them. */
    public boolean isSensible() {
        return atRisk.signum() > 0 && atRisk.compareTo(onTrack) < 0 && onTrack.compareTo(MOST) <= 0;
    }
}
