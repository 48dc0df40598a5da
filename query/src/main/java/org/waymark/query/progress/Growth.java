package org.waymark.query.progress;

import java.math.BigDecimal;
import org.waymark.command.strategy.Mark;

/**
 * Compound growth a year between two values: (y_1 ÷ y_0)^(1 ÷ years) − 1. Nothing can be said in less than two years or
 * across zero; zero itself counts as 0.001.
 *
 * @param from the first value, never zero
 * @param rate 0.01 for one percent a year
 * @param obstacle why there is none, or empty
 */
record Growth(double from, double rate, String obstacle) {

    private static final double NEARLY_ZERO = 0.001;
    private static final double SHORTEST = 2;

    static Growth between(Mark first, Mark last) {
        var from = number(first.value());
        var to = number(last.value());
        var years = Pace.years(first.period(), last.period()).doubleValue();
        if (years < SHORTEST) {
            return new Growth(from, Double.NaN, "too-short");
        }
        return from * to < 0
                ? new Growth(from, Double.NaN, "mixed-signs")
                : new Growth(from, Math.pow(to / from, 1 / years) - 1, "");
    }

    private static double number(BigDecimal value) {
        return value.signum() == 0 ? NEARLY_ZERO : value.doubleValue();
    }

    boolean isKnown() {
        return obstacle.isEmpty();
    }
}
