package org.waymark.ui.entry;

import org.waymark.command.Period;
import org.waymark.command.strategy.Rhythm;

/** How long a period is that a form is for. */
enum Shape {
    YEAR,
    HALF_YEAR,
    QUARTER,
    MONTH,
    DAY;

    static Shape of(Period period) {
        var code = period.code();
        if (code.length() == 4) {
            return YEAR;
        }
        return switch (code.charAt(5)) {
            case 'H' -> HALF_YEAR;
            case 'Q' -> QUARTER;
            default -> code.length() == 7 ? MONTH : DAY;
        };
    }

    /** A value that is expected once is that of a year. */
    static Shape of(Rhythm rhythm) {
        return switch (rhythm) {
            case MONTHLY -> MONTH;
            case QUARTERLY -> QUARTER;
            case HALF_YEARLY -> HALF_YEAR;
            case YEARLY, TWO_YEARLY, ONCE -> YEAR;
        };
    }
}
