package org.waymark.ui.exchange;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** What counts as a number and as a period. Everything else is a problem, however likely its meaning. */
final class Figures {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?");
    private static final Pattern SCIENTIFIC = Pattern.compile("-?[0-9](\\.[0-9]{1,18})?[eE][+-]?[0-9]{1,2}");
    private static final Pattern PERIOD = Pattern.compile("[12][0-9]{3}(-?Q[1-4]|-?S[12]|-T[123]|-A1"
            + "|-?W(0[1-9]|[1-4][0-9]|5[0-3])|[-M](0[1-9]|1[0-2])|-M(0[1-9]|1[0-2])"
            + "|-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))?");
    private static final int LARGEST_MAGNITUDE = 18;

    private Figures() {}

    /** Digits, at most one full stop, a minus sign. */
    static boolean plain(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** As {@link #plain}, or with a power of ten as SDMX allows for its doubles, within reason. */
    static boolean plainOrScientific(String text) {
        return plain(text)
                || (SCIENTIFIC.matcher(text).matches()
                        && Math.abs(magnitude(new BigDecimal(text))) <= LARGEST_MAGNITUDE);
    }

    static boolean period(String text) {
        return PERIOD.matcher(text).matches();
    }

    private static int magnitude(BigDecimal number) {
        return number.precision() - number.scale();
    }
}
