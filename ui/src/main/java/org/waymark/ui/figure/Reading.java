package org.waymark.ui.figure;

import java.math.BigDecimal;

/** A point that has a value. */
public record Reading(Point point, BigDecimal value) {

    public String period() {
        return point.period();
    }

    double x() {
        return point.at().doubleValue();
    }

    double y() {
        return value.doubleValue();
    }
}
