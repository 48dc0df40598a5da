package org.waymark.ui.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What counts as a number. Everything else is a problem, however likely its meaning. */
public final class Figures {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,30})?");
    private static final Pattern SCIENTIFIC = Pattern.compile("-?[0-9](\\.[0-9]{1,30})?[eE][+-]?[0-9]{1,2}");
    private static final Pattern AMBIGUOUS = Pattern.compile("-?[1-9][0-9]{0,2}\\.[0-9]{3}");
    private static final Pattern WITH_COMMA =
            Pattern.compile("-?[0-9]{1,18}(,[0-9]+|(\\.[0-9]{3}){2,}|[.,'’\\h0-9]*,[0-9.]*)");
    /** Thousands all parted by the same sign. */
    private static final Pattern WITH_DECIMAL_POINT =
            Pattern.compile("-?[1-9][0-9]{0,2}([,'’\\h])[0-9]{3}(\\1[0-9]{3}){0,4}(\\.[0-9]{1,30})?");

    private static final Pattern WITH_DECIMAL_COMMA =
            Pattern.compile("-?[1-9][0-9]{0,2}([.'’\\h])[0-9]{3}(\\1[0-9]{3}){0,4}(,[0-9]{1,30})?");
    private static final Pattern NOTHING =
            Pattern.compile("(?i):[a-z]{0,3}|-{1,3}|–|—|\\*|\\.{1,3}|…|x|n/?a\\.?|n\\.a\\.|null|none|nil");
    private static final Pattern BOUND =
            Pattern.compile("[<>≤≥~≈±]\\s*[0-9].*|[0-9][0-9.,]*\\s*[-–]\\s*[0-9][0-9.,]*\\s*%?");
    private static final Pattern FLAGGED = Pattern.compile("-?[0-9][0-9.,]*\\s*[a-zA-Z]{1,3}");
    private static final Pattern ZEROS = Pattern.compile("-?0[0-9]+([.,][0-9]+)?");
    private static final int LARGEST_MAGNITUDE = 18;

    private Figures() {}

    /** Digits, at most one full stop, a minus sign. */
    public static boolean plain(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** As {@link #plain}, or with a power of ten as SDMX allows for its doubles, within reason. */
    public static boolean plainOrScientific(String text) {
        return plain(text)
                || (SCIENTIFIC.matcher(text).matches()
                        && Math.abs(magnitude(new BigDecimal(text))) <= LARGEST_MAGNITUDE);
    }

    /** A number of a form whose standard says how numbers are written: with a full stop. */
    public static BigDecimal standard(int line, String column, String text) throws Unreadable {
        var figure = text.strip();
        if (!plainOrScientific(figure)) {
            throw new Unreadable(line, column, text, whyNot(figure));
        }
        return new BigDecimal(figure);
    }

    /** A number as people write it, by the decimal mark they chose; spaces around it say nothing. */
    public static BigDecimal chosen(int line, String column, String text, char mark) throws Unreadable {
        var figure = text.strip();
        if (mark == Choices.NOT_CHOSEN || mark == Choices.OWN) {
            if (!plain(figure)
                    || (mark != Choices.OWN && AMBIGUOUS.matcher(figure).matches())) {
                throw new Unreadable(line, column, text, why(figure));
            }
            return new BigDecimal(figure);
        }
        var grouped = (mark == ',' ? WITH_DECIMAL_COMMA : WITH_DECIMAL_POINT).matcher(figure);
        var plain = grouped.matches() ? figure.replaceAll(mark == ',' ? "[.'’\\h]" : "[,'’\\h]", "") : figure;
        if (mark == ',') {
            plain = plain.contains(".") ? "" : plain.replace(',', '.');
        }
        if (!plain(plain)) {
            throw new Unreadable(line, column, text, whyNot(figure));
        }
        return new BigDecimal(plain);
    }

    /** Why something is no number where the decimal mark is known. */
    public static ProblemReason whyNot(String figure) {
        var why = why(figure);
        return why == ProblemReason.AMBIGUOUS_NUMBER ? ProblemReason.UNREADABLE_NUMBER : why;
    }

    private static ProblemReason why(String figure) {
        if (figure.isEmpty()) {
            return ProblemReason.EMPTY_CELL;
        }
        if (figure.codePoints().anyMatch(it -> Character.isDigit(it) && (it < '0' || it > '9'))) {
            return ProblemReason.OTHER_DIGITS;
        }
        return NOTHING.matcher(figure).matches()
                ? ProblemReason.NO_FIGURE
                : BOUND.matcher(figure).matches()
                        ? ProblemReason.BOUND
                        : ZEROS.matcher(figure).matches()
                                ? ProblemReason.LEADING_ZEROS
                                : AMBIGUOUS.matcher(figure).matches()
                                                || WITH_COMMA.matcher(figure).matches()
                                        ? ProblemReason.AMBIGUOUS_NUMBER
                                        : FLAGGED.matcher(figure).matches()
                                                ? ProblemReason.GLUED_FLAG
                                                : ProblemReason.UNREADABLE_NUMBER;
    }

    /** The decimal mark some number in these rows can only be written with; none where two disagree. */
    static Optional<Character> mark(List<List<String>> rows) {
        var comma = rows.stream()
                .flatMap(List::stream)
                .anyMatch(it -> it.strip().matches("-?[0-9]+([.][0-9]{3})*,([0-9]{1,2}|[0-9]{4,})"));
        var point = rows.stream()
                .flatMap(List::stream)
                .anyMatch(it -> it.strip().matches("-?[0-9]+(,[0-9]{3})*[.]([0-9]{1,2}|[0-9]{4,})"));
        return comma == point ? Optional.empty() : Optional.of(comma ? ',' : '.');
    }

    private static int magnitude(BigDecimal number) {
        return number.precision() - number.scale();
    }
}
