package org.waymark.ui.workspace.part;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number as people write it, in any script's digits: {@code 1234.5}, {@code 1 234,5}, {@code 1,234.5},
 * {@code ٦٫٣}. A single comma or point is the decimal mark, and the form says how it was read. What cannot be read is
 * empty, never zero.
 */
public final class NumberText {

    private static final Pattern PLAIN = Pattern.compile("(-?\\d+)(?:[.,](\\d+))?");
    private static final Pattern GROUPED =
            Pattern.compile("(-?\\d{1,3}([.,_])\\d{3}(?:\\2\\d{3})*)(?:(?!\\2)[.,](\\d+))?");

    private NumberText() {}

    public static Optional<BigDecimal> read(String text) {
        var marks = text.strip()
                .codePoints()
                .mapToObj(NumberText::mark)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
        var plain = PLAIN.matcher(marks);
        if (plain.matches()) {
            return Optional.of(number(plain.group(1), plain.group(2)));
        }
        var grouped = GROUPED.matcher(marks);
        return grouped.matches()
                ? Optional.of(number(grouped.group(1).replaceAll("[.,_]", ""), grouped.group(3)))
                : Optional.empty();
    }

    private static BigDecimal number(String whole, @Nullable String decimals) {
        return new BigDecimal(decimals == null ? whole : whole + "." + decimals);
    }

    /** Digits of every script are digits, every space and apostrophe groups, what turns direction says nothing. */
    private static String mark(int c) {
        if (Character.isDigit(c)) {
            return String.valueOf(Character.digit(c, 10));
        }
        return switch (c) {
            case '٫' -> ".";
            case '٬', '\'', '’', ' ', '\u00a0', '\u202f', '\u2009' -> "_";
            case '\u2066', '\u2067', '\u2068', '\u2069', '\u200e', '\u200f', '\u061c' -> "";
            case '−', '–' -> "-";
            default -> Character.toString(c);
        };
    }
}
