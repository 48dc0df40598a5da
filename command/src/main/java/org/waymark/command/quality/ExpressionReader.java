package org.waymark.command.quality;

import static org.waymark.command.quality.UnreadableExpression.Problem.EMPTY;
import static org.waymark.command.quality.UnreadableExpression.Problem.GROUP_UNREADABLE;
import static org.waymark.command.quality.UnreadableExpression.Problem.INDICATOR_EXPECTED;
import static org.waymark.command.quality.UnreadableExpression.Problem.NOT_CLOSED;
import static org.waymark.command.quality.UnreadableExpression.Problem.NUMBER_TOO_LONG;
import static org.waymark.command.quality.UnreadableExpression.Problem.PERIOD_UNREADABLE;
import static org.waymark.command.quality.UnreadableExpression.Problem.SIGN_EXPECTED;
import static org.waymark.command.quality.UnreadableExpression.Problem.TERM_EXPECTED;
import static org.waymark.command.quality.UnreadableExpression.Problem.TOO_LONG;
import static org.waymark.command.quality.UnreadableExpression.Problem.TOO_MANY_TERMS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;

/**
 * Reads and writes one side of a rule.
 *
 * <pre>
 * side      = ["-"] term { ("+" | "-") term }
 * term      = number [ "*" indicator ] | indicator
 * indicator = (name | '"' any code '"') [ "[" dimension=code { "," dimension=code } "]" ] [ "@same" | "@previous" ]
 * </pre>
 *
 * A name holds letters, digits, points, underscores, and hyphens before another of these; a hyphen with a space after
 * it takes away. There is nothing else: no brackets round sums, no functions, no names of anything but indicators.
 */
final class ExpressionReader {

    static final int LONGEST = 1000;
    static final int MOST_TERMS = 20;

    private static final int LONGEST_NUMBER = 30;
    private static final int LONGEST_FOUND = 20;
    private static final Pattern SPACE = Pattern.compile("\\s*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?(?![A-Za-z0-9_.]|-[A-Za-z0-9_])");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._]|-(?=[A-Za-z0-9_]))*");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]{1,100})\"");
    private static final Pattern GROUP = Pattern.compile("\\[([^\\]]*)\\]");
    private static final Pattern PERIOD = Pattern.compile("@([A-Za-z]*)");

    private final String text;
    private int at;

    ExpressionReader(String text) {
        this.text = text;
    }

    Expression read() {
        if (text.length() > LONGEST) {
            throw new UnreadableExpression(TOO_LONG, LONGEST + 1, "");
        }
        skip();
        if (atEnd()) {
            throw wrong(EMPTY);
        }
        var terms = new ArrayList<Term>();
        terms.add(term(taken('-')));
        for (skip(); !atEnd(); skip()) {
            var less = taken('-');
            if (!less && !taken('+')) {
                throw wrong(SIGN_EXPECTED);
            }
            if (terms.size() == MOST_TERMS) {
                throw wrong(TOO_MANY_TERMS);
            }
            terms.add(term(less));
        }
        return new Expression(terms);
    }

    private Term term(boolean less) {
        skip();
        var number = matched(NUMBER);
        if (number == null) {
            return indicator(less ? BigDecimal.ONE.negate() : BigDecimal.ONE, TERM_EXPECTED);
        }
        if (number.group().length() > LONGEST_NUMBER) {
            at = number.start();
            throw wrong(NUMBER_TOO_LONG);
        }
        var factor = new BigDecimal(number.group());
        var signed = less ? factor.negate() : factor;
        skip();
        if (!taken('*')) {
            return new Term(signed, null, null, false);
        }
        skip();
        return indicator(signed, INDICATOR_EXPECTED);
    }

    private Term indicator(BigDecimal factor, UnreadableExpression.Problem otherwise) {
        var start = at;
        var quoted = matched(QUOTED);
        var name = quoted == null ? matched(NAME) : quoted;
        if (name == null) {
            throw wrong(!atEnd() && text.charAt(at) == '"' ? NOT_CLOSED : otherwise);
        }
        if (quoted == null && name.group().chars().noneMatch(Character::isLetter)) {
            at = start;
            throw wrong(otherwise);
        }
        var id = new IndicatorId(quoted == null ? name.group() : name.group(1));
        return new Term(factor, id, slice(), before());
    }

    private @Nullable Slice slice() {
        var start = at;
        var group = matched(GROUP);
        if (group == null) {
            if (!atEnd() && text.charAt(at) == '[') {
                throw wrong(NOT_CLOSED);
            }
            return null;
        }
        try {
            return Slice.of(group.group(1));
        } catch (IllegalArgumentException | IllegalStateException unreadable) {
            at = start + 1;
            throw wrong(GROUP_UNREADABLE);
        }
    }

    private boolean before() {
        var start = at;
        var period = matched(PERIOD);
        if (period == null) {
            return false;
        }
        return switch (period.group(1)) {
            case "same" -> false;
            case "previous" -> true;
            default -> {
                at = start;
                throw wrong(PERIOD_UNREADABLE);
            }
        };
    }

    private @Nullable Matcher matched(Pattern pattern) {
        var matcher = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return null;
        }
        at = matcher.end();
        return matcher;
    }

    private void skip() {
        matched(SPACE);
    }

    private boolean taken(char sign) {
        var there = !atEnd() && text.charAt(at) == sign;
        at += there ? 1 : 0;
        return there;
    }

    private boolean atEnd() {
        return at >= text.length();
    }

    private UnreadableExpression wrong(UnreadableExpression.Problem problem) {
        var found = text.substring(Math.min(at, text.length()));
        return new UnreadableExpression(problem, at + 1, found.substring(0, Math.min(found.length(), LONGEST_FOUND)));
    }

    static String written(Expression side) {
        var written = new StringBuilder();
        List<Term> terms = side.terms();
        for (var i = 0; i < terms.size(); i++) {
            var less = terms.get(i).factor().signum() < 0;
            written.append(i == 0 ? less ? "-" : "" : less ? " - " : " + ").append(written(terms.get(i)));
        }
        return written.toString();
    }

    private static String written(Term term) {
        var factor = term.factor().abs();
        var indicator = term.indicator();
        if (indicator == null) {
            return factor.toPlainString();
        }
        var name = indicator.value();
        var plain = NAME.matcher(name).matches() && name.chars().anyMatch(Character::isLetter);
        var slice = term.slice();
        return (factor.compareTo(BigDecimal.ONE) == 0 ? "" : factor.toPlainString() + " * ")
                + (plain ? name : '"' + name + '"')
                + (slice == null ? "" : "[" + slice + "]")
                + (term.before() ? "@previous" : "");
    }
}
