package org.waymark.ui.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;

/** Stretches of days that are a year, half-year, quarter, month or day of the calendar; every other is a problem. */
public final class Spans {

    private Spans() {}

    /** From a first day to a last one. */
    public static String of(int line, String column, String first, String last) throws Unreadable {
        try {
            return of(line, column, LocalDate.parse(first), LocalDate.parse(last));
        } catch (DateTimeException noDay) {
            throw new Unreadable(line, column, first + "/" + last, ProblemReason.UNREADABLE_PERIOD);
        }
    }

    /** A first day and how long, for example {@code 2015-01-01/P1M}. */
    public static String ofDuration(int line, String column, String written) throws Unreadable {
        var parts = written.strip().split("/", -1);
        try {
            if (parts.length == 2) {
                var first = LocalDate.parse(parts[0]);
                return of(
                        line, column, first, first.plus(Period.parse(parts[1])).minusDays(1));
            }
        } catch (DateTimeException noDay) {
            throw new Unreadable(line, column, written, ProblemReason.UNREADABLE_PERIOD);
        }
        throw new Unreadable(line, column, written, ProblemReason.UNREADABLE_PERIOD);
    }

    private static String of(int line, String column, LocalDate first, LocalDate last) throws Unreadable {
        var year = "%04d".formatted(first.getYear());
        var month = "%02d".formatted(first.getMonthValue());
        return Stream.of(
                        year,
                        year + "-H" + (first.getMonthValue() + 5) / 6,
                        year + "-Q" + (first.getMonthValue() + 2) / 3,
                        year + "-" + month,
                        first.toString())
                .map(org.waymark.command.Period::new)
                .filter(period -> period.start().equals(first) && period.end().equals(last))
                .findFirst()
                .map(org.waymark.command.Period::code)
                .orElseThrow(() -> new Unreadable(line, column, first + "/" + last, ProblemReason.NO_CALENDAR_PERIOD));
    }
}
