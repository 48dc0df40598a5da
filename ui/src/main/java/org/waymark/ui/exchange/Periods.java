package org.waymark.ui.exchange;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.command.Period;

/** What counts as a period: the forms of SDMX, Eurostat and this service that say the same stretch of calendar time. */
public final class Periods {

    private static final Pattern YEAR = Pattern.compile("([12][0-9]{3})(-A1)?");
    private static final Pattern PART = Pattern.compile("([12][0-9]{3})-?([QSH])([1-4])");
    private static final Pattern MONTH = Pattern.compile("([12][0-9]{3})-?M?(0[1-9]|1[0-2])");
    private static final Pattern DAY = Pattern.compile("[12][0-9]{3}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MONTH_WITHOUT_SIGN = Pattern.compile("[12][0-9]{5}");

    private Periods() {}

    /** The period as this service writes it; empty where it is none, or a week or a third of a year. */
    public static Optional<String> of(String text) {
        var year = YEAR.matcher(text);
        if (year.matches()) {
            return Optional.of(year.group(1));
        }
        var part = PART.matcher(text);
        if (part.matches()) {
            var quarter = part.group(2).equals("Q");
            return quarter || part.group(3).compareTo("2") <= 0
                    ? Optional.of(part.group(1) + (quarter ? "-Q" : "-H") + part.group(3))
                    : Optional.empty();
        }
        var month = MONTH.matcher(text);
        if (month.matches() && !MONTH_WITHOUT_SIGN.matcher(text).matches()) {
            return Optional.of(month.group(1) + "-" + month.group(2));
        }
        return DAY.matcher(text).matches() ? day(text) : Optional.empty();
    }

    /** The period, or a problem. */
    public static String of(int line, String column, String text) throws Unreadable {
        return of(text.strip()).orElseThrow(() -> new Unreadable(line, column, text, ProblemReason.UNREADABLE_PERIOD));
    }

    private static Optional<String> day(String text) {
        try {
            return Optional.of(new Period(text).code());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
