package org.waymark.ui.entry;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a typed number is read with a chosen decimal mark. Nothing is guessed: what could mean two things, or stands for
 * something else than a number, is a problem with a name. Digits of every script are digits, and what was read
 * otherwise than it was written is said.
 *
 * @param number what was read, or null
 * @param problem name of the problem, or null
 * @param changed whether the number is written otherwise than it was typed
 */
public record NumberReading(
        @Nullable BigDecimal number, @Nullable String problem, boolean changed) {

    private static final int LONGEST = 24;
    private static final Set<String> PLACEHOLDERS =
            Set.of(":", "-", "–", "—", ".", "..", "...", "…", "*", "x", "/", "?");
    private static final Pattern PLACEHOLDER_WORDS = Pattern.compile("(?i)n\\.?/?a\\.?|n\\.?d\\.?|nil|none|null|nan");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(_\\d{3})+(\\.\\d+)?");
    private static final Pattern SHORT_FORM = Pattern.compile("(?i)[-+]?[\\d.,_]+e[-+]?\\d+");
    private static final Pattern OUTSIDE = Pattern.compile("-?[\\d.,_]+[%‰€$£°]|[<>≤≥~≈=+%€$£].*");
    private static final Pattern FLAGGED = Pattern.compile("-?[\\d.,_]+_?\\(?\\p{L}{1,2}\\)?");
    private static final Pattern AMBIGUOUS = Pattern.compile("-?\\d{1,3}\\.\\d{3}");

    /**
     * Reads a number.
     *
     * @param mark comma or point
     * @param whole whether only whole numbers are expected, so that three digits behind the mark could be a thousand
     */
    public static NumberReading of(String typed, char mark, boolean whole) {
        var text = typed.strip();
        if (PLACEHOLDERS.contains(text) || PLACEHOLDER_WORDS.matcher(text).matches()) {
            return problem("placeholder");
        }
        var plain = plain(text, mark);
        if (plain.length() > LONGEST) {
            return problem("too-long");
        }
        if (whole && AMBIGUOUS.matcher(plain).matches()) {
            return problem("ambiguous");
        }
        if (PLAIN.matcher(plain).matches() || GROUPED.matcher(plain).matches()) {
            var number = new BigDecimal(plain.replace("_", ""));
            return new NumberReading(number, null, !number.toPlainString().equals(typed));
        }
        return problem(fault(plain));
    }

    private static String fault(String plain) {
        if (SHORT_FORM.matcher(plain).matches()) {
            return "short-form";
        }
        if (OUTSIDE.matcher(plain).matches()) {
            return "sign";
        }
        if (FLAGGED.matcher(plain).matches()) {
            return "flagged";
        }
        return plain.matches("[-\\d.,_]+") ? "marks" : "letters";
    }

    /** With the point as decimal mark, what groups thousands as a low line, and nothing that only turns direction. */
    private static String plain(String text, char mark) {
        var grouping = mark == ',' ? '.' : ',';
        var plain = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                plain.append(Character.digit(c, 10));
            } else if (c == mark || c == '٫') {
                plain.append('.');
            } else if (c == grouping || c == '٬' || "'’\u00a0\u202f\u2009 ".indexOf(c) >= 0) {
                plain.append('_');
            } else if (c == '−' || c == '–') {
                plain.append('-');
            } else if ("\u2066\u2067\u2068\u2069\u200e\u200f\u061c".indexOf(c) < 0) {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }

    private static NumberReading problem(String name) {
        return new NumberReading(null, name, false);
    }
}
