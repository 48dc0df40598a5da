package org.waymark.query.quality;

import org.waymark.command.Period;

/** Periods among their like: years beside years, quarters beside quarters. */
final class Periods {

    private static final int YEAR = 4;
    private static final int DAY = 10;

    private Periods() {}

    /** Whether both are years, half-years, quarters, months or days. */
    static boolean alike(Period one, Period other) {
        return form(one) == form(other);
    }

    /** The period of the same length that ends the day before. */
    static Period before(Period period) {
        var day = period.start().minusDays(1);
        return switch (form(period)) {
            case 'Y' -> Period.year(day.getYear());
            case 'H' -> new Period("%04d-H%d".formatted(day.getYear(), (day.getMonthValue() + 5) / 6));
            case 'Q' -> new Period("%04d-Q%d".formatted(day.getYear(), (day.getMonthValue() + 2) / 3));
            case 'M' -> new Period("%04d-%02d".formatted(day.getYear(), day.getMonthValue()));
            default -> new Period(day.toString());
        };
    }

    private static char form(Period period) {
        var code = period.code();
        return switch (code.length()) {
            case YEAR -> 'Y';
            case DAY -> 'D';
            default -> Character.isDigit(code.charAt(YEAR + 1)) ? 'M' : code.charAt(YEAR + 1);
        };
    }
}
