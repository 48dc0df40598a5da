package org.waymark.command;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * A stretch of calendar time: a year {@code 2024}, half-year {@code 2024-H1}, quarter {@code 2024-Q3}, month
 * {@code 2024-07} or day {@code 2024-07-15}.
 */
public record Period(@JsonValue String code) implements Comparable<Period> {

    private static final Pattern FORM =
            Pattern.compile("\\d{4}(?:-(?:H[12]|Q[1-4]|(?:0[1-9]|1[0-2])(?:-\\d{2})?))?");
    private static final int YEAR = 4;
    private static final int DAY = 10;
    private static final Comparator<Period> IN_TIME =
            Comparator.comparing(Period::end).thenComparing(Period::start, Comparator.reverseOrder());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Period {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "Not a period: " + code + ". Write 2024, 2024-H1, 2024-Q3, 2024-07 or 2024-07-15");
        }
        bounds(code);
    }

    public static Period year(int year) {
        return new Period("%04d".formatted(year));
    }

    /** First day. */
    public LocalDate start() {
        return bounds(code)[0];
    }

    /** Last day. */
    public LocalDate end() {
        return bounds(code)[1];
    }

    /** Whether its last day lies before the given day. */
    public boolean isOverOn(LocalDate day) {
        return end().isBefore(day);
    }

    /** The year in which it ends. */
    public int yearOfEnd() {
        return end().getYear();
    }

    @Override
    public int compareTo(Period other) {
        return IN_TIME.compare(this, other);
    }

    @Override
    public String toString() {
        return code;
    }

    /** Of a code that has the form of one; asked for very often. */
    private static LocalDate[] bounds(String code) {
        var year = Integer.parseInt(code, 0, YEAR, 10);
        if (code.length() == YEAR) {
            return months(year, 1, 12);
        }
        if (code.length() == DAY) {
            var day = LocalDate.parse(code);
            return new LocalDate[] {day, day};
        }
        var part = code.charAt(YEAR + 2) - '0';
        return switch (code.charAt(YEAR + 1)) {
            case 'H' -> months(year, 6 * part - 5, 6);
            case 'Q' -> months(year, 3 * part - 2, 3);
            default -> months(year, Integer.parseInt(code, YEAR + 1, code.length(), 10), 1);
        };
    }

    private static LocalDate[] months(int year, int first, int count) {
        return new LocalDate[] {
            LocalDate.of(year, first, 1),
            YearMonth.of(year, first).plusMonths(count - 1L).atEndOfMonth()
        };
    }
}
