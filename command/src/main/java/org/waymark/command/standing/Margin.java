package org.waymark.command.standing;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.MeasureKind;

/**
 * How far two standings may lie apart before that is flagged.
 *
 * @param amount zero or more
 * @param in what it is given
 */
public record Margin(BigDecimal amount, In in) {

    /** What a margin is measured in. */
    public enum In {
        /** The unit of the indicator. */
        UNITS,
        /** Per cent of the larger of the two. */
        PERCENT
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What holds while nobody set another: a tenth for counts and indices, five points for shares and scales. */
    public static @Nullable Margin usual(MeasureKind kind) {
        return switch (kind) {
            case COUNT, INDEX -> new Margin(BigDecimal.TEN, In.PERCENT);
            case RATIO, PERCENTAGE, SCALE -> new Margin(BigDecimal.valueOf(5), In.UNITS);
            case YES_NO -> new Margin(BigDecimal.ZERO, In.UNITS);
            case NARRATIVE -> null;
        };
    }

    /** How far apart two numbers are, in what this margin is given. */
    public BigDecimal between(BigDecimal one, BigDecimal other) {
        var apart = one.subtract(other).abs();
        if (in == In.UNITS || apart.signum() == 0) {
            return apart;
        }
        return apart.multiply(HUNDRED).divide(one.abs().max(other.abs()), MathContext.DECIMAL64);
    }

    /** Whether two numbers lie further apart than this. */
    public boolean isExceededBy(BigDecimal one, BigDecimal other) {
        return between(one, other).compareTo(amount) > 0;
    }
}
