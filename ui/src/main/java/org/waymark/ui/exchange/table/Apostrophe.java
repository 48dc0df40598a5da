package org.waymark.ui.exchange.table;

import java.util.regex.Pattern;

/**
 * An apostrophe before text that a spreadsheet would run as a formula: put there on the way out, taken off on the way
 * in. Text that already begins so gets another one, so that whatever goes out comes in again unchanged.
 */
public final class Apostrophe {

    private static final Pattern RUNS = Pattern.compile("(?s)'*\\s*[=+\\-@\\t\\r＝＋－＠].*");
    private static final Pattern KEPT = Pattern.compile("(?s)'+\\s*[=+\\-@\\t\\r＝＋－＠].*");

    private Apostrophe() {}

    public static String put(String text) {
        return RUNS.matcher(text).matches() ? "'" + text : text;
    }

    public static String taken(String text) {
        return KEPT.matcher(text).matches() ? text.substring(1) : text;
    }
}
