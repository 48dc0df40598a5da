package org.waymark.ui.exchange.dhis2;

import java.util.regex.Pattern;
import org.waymark.ui.exchange.Periods;
import org.waymark.ui.exchange.ProblemReason;
import org.waymark.ui.exchange.Unreadable;

/**
 * DHIS2 writes months and days without signs between: {@code 201201}, {@code 20120131}, {@code 2012Q1}, {@code 2012S1}.
 */
final class Dhis2Periods {

    private static final Pattern MONTH = Pattern.compile("([12][0-9]{3})([0-9]{2})");
    private static final Pattern DAY = Pattern.compile("([12][0-9]{3})([0-9]{2})([0-9]{2})");
    private static final Pattern OTHER = Pattern.compile(
            "[12][0-9]{3}((Wed|Thu|Sat|Sun)?W[0-9]{1,2}|BiW[0-9]{1,2}|[0-9]{2}B|[A-Z][a-z]+(S[12]|Q[1-4])?)");

    private Dhis2Periods() {}

    static String of(int line, String written) throws Unreadable {
        var month = MONTH.matcher(written);
        var day = DAY.matcher(written);
        var usual = month.matches()
                ? month.group(1) + "-" + month.group(2)
                : day.matches() ? day.group(1) + "-" + day.group(2) + "-" + day.group(3) : written;
        return Periods.of(usual)
                .orElseThrow(() -> new Unreadable(
                        line,
                        "period",
                        written,
                        OTHER.matcher(written).matches()
                                ? ProblemReason.NO_CALENDAR_PERIOD
                                : ProblemReason.UNREADABLE_PERIOD));
    }
}
