package org.waymark.query.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.quality.Expression;
import org.waymark.command.quality.Rule;
import org.waymark.command.quality.Term;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.Value;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.reporting.SaidSeries.Said;

/**
 * What a rule says of a value. Sides are compared to six decimals, so that shares computed from numerators may be
 * equal.
 *
 * @param left the sum, or null where a number in it is not there
 * @param right likewise
 * @param isKnown whether everything it compares is there
 * @param isOdd whether it does not hold
 */
record Verdict(@Nullable BigDecimal left, @Nullable BigDecimal right, boolean isKnown, boolean isOdd) {

    private static final int DECIMALS = 6;

    static Verdict of(Rule rule, Subject subject, Neighbours neighbours) {
        var left = sum(rule.left(), subject, neighbours).orElse(null);
        var right = sum(rule.right(), subject, neighbours).orElse(null);
        return switch (rule.operator()) {
            case BOTH_OR_NONE -> new Verdict(left, right, true, (left == null) != (right == null));
            case NOT_BOTH -> new Verdict(left, right, true, left != null && right != null);
            case EQUAL, NOT_EQUAL, LESS, AT_MOST, GREATER, AT_LEAST ->
                left == null || right == null
                        ? new Verdict(left, right, false, false)
                        : new Verdict(left, right, true, !holds(rule, left, right));
        };
    }

    private static boolean holds(Rule rule, BigDecimal left, BigDecimal right) {
        var order = rounded(left).compareTo(rounded(right));
        return switch (rule.operator()) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case GREATER -> order > 0;
            case AT_LEAST -> order >= 0;
            case BOTH_OR_NONE, NOT_BOTH -> throw new IllegalArgumentException("Asks what is there, not how much");
        };
    }

    private static BigDecimal rounded(BigDecimal number) {
        return number.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static Optional<BigDecimal> sum(Expression side, Subject subject, Neighbours neighbours) {
        var sum = BigDecimal.ZERO;
        for (var term : side.terms()) {
            var number = number(term, subject, neighbours);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(number.get());
        }
        return Optional.of(sum);
    }

    private static Optional<BigDecimal> number(Term term, Subject subject, Neighbours neighbours) {
        var indicator = term.indicator();
        return indicator == null
                ? Optional.of(term.factor())
                : said(indicator, term.before(), subject, neighbours)
                        .flatMap(value -> value.at(group(term, indicator, neighbours)))
                        .map(Observation::shown)
                        .map(term.factor()::multiply);
    }

    private static Optional<Value> said(IndicatorId indicator, boolean before, Subject subject, Neighbours neighbours) {
        var series = subject.own().series();
        if (!before && indicator.equals(series.indicator())) {
            return Optional.of(subject.value());
        }
        var period = before ? Periods.before(subject.period()) : subject.period();
        if (indicator.equals(series.indicator())) {
            return subject.own().at(period).map(Said::value);
        }
        return neighbours.said(indicator, series.place(), period, subject.own());
    }

    private static Slice group(Term term, IndicatorId indicator, Neighbours neighbours) {
        var slice = term.slice();
        return slice != null
                ? slice
                : neighbours
                        .indicator(indicator)
                        .map(IndicatorPage::definition)
                        .map(definition -> definition.plain())
                        .orElse(Slice.TOTAL);
    }
}
