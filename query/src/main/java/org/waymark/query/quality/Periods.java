package org.waymark.query.quality;

import org.waymark.command.Period;

/** Periods among their like: years beside years, quarters beside quarters. */
final class Periods {

    private Periods() {}

    /** Whether both are years, half-years, quarters, months or days. */
    static boolean alike(Period one, Period other) {
        return form(one).equals(form(other));
    }

    /** The period of the same length that ends the day before. */
    static Period before(Period period) {
        var day = period.start().minusDays(1);
        return switch (form(period)) {
            case "0000" -> Period.year(day.getYear());
            case "0000-H0" -> new Period("%04d-H%d".formatted(day.getYear(), (day.getMonthValue() + 5) / 6));
            case "0000-Q0" -> new Period("%04d-Q%d".formatted(day.getYear(), (day.getMonthValue() + 2) / 3));
            case "0000-00" -> new Period("%04d-%02d".formatted(day.getYear(), day.getMonthValue()));
            default -> new Period(day.toString());
        };
    }

    private static String form(Period period) {
        return period.code().replaceAll("[0-9]", "0");
    }
}
