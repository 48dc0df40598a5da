package org.waymark.ui.workspace.part;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads a number as people write it, in any script's digits: {@code 1234.5}, {@code 1 234,5}, {@code 1,234.5},
 * {@code ٦٫٣}. Of two kinds of mark the last is the decimal mark; one mark that could be either is taken as the decimal
 * mark, and the form says how it was read. A text it cannot read is empty, never zero.
 */
public final class NumberText {

    private NumberText() {}

    public static Optional<BigDecimal> read(String text) {
        var plain = text.strip()
                .codePoints()
                .mapToObj(NumberText::plain)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
        var comma = plain.lastIndexOf(',');
        var point = plain.lastIndexOf('.');
        var decimal = Math.max(comma, point);
        var both = comma >= 0 && point >= 0;
        if (!both && decimal >= 0 && plain.indexOf(plain.charAt(decimal)) != decimal) {
            // the same mark more than once groups thousands
            return number(plain.replace(",", "").replace(".", ""), plain, -1);
        }
        return number(plain, plain, decimal);
    }

    private static Optional<BigDecimal> number(String digits, String whole, int decimal) {
        var marks = decimal < 0
                ? digits
                : whole.substring(0, decimal).replace(",", "").replace(".", "") + "." + whole.substring(decimal + 1);
        return marks.matches("-?(\\d+(\\.\\d*)?|\\.\\d+)") ? Optional.of(new BigDecimal(marks)) : Optional.empty();
    }

    private static String plain(int c) {
        if (Character.isDigit(c)) {
            return String.valueOf(Character.digit(c, 10));
        }
        return switch (c) {
            case '٫' -> ".";
            case '٬',
                    '\'',
                    '’',
                    ' ',
                    '\u00a0',
                    '\u202f',
                    '\u2009',
                    '\u2066',
                    '\u2067',
                    '\u2068',
                    '\u2069',
                    '\u200e',
                    '\u200f' -> "";
            case '−', '–' -> "-";
            default -> Character.toString(c);
        };
    }
}
