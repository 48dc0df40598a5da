package org.waymark.command.quality;

import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.indicator.IndicatorId;

/**
 * What must hold among values of one place and period.
 *
 * @param indicator whose values it judges
 * @param measure only where this measure is taken, or null everywhere
 * @param on whether it is looked at
 */
public record Rule(
        IndicatorId indicator,
        @Nullable MeasureLink measure,
        Expression left,
        Operator operator,
        Expression right,
        Words name,
        Words description,
        Importance importance,
        boolean on) {

    /** As it is read aloud: left side, sign, right side. */
    public String text() {
        return left.text() + " " + operator.sign() + " " + right.text();
    }

    boolean speaksOfItsIndicator() {
        return left.indicators().contains(indicator) || right.indicators().contains(indicator);
    }

    boolean saysSomething() {
        var oneSided = left.terms().isEmpty() || right.terms().isEmpty();
        var pairOfConstants = !operator.compares() && (left.isConstant() || right.isConstant());
        return !oneSided && !pairOfConstants && !left.equals(right);
    }

    boolean isShort() {
        return left.terms().size() <= ExpressionReader.MOST_TERMS
                && right.terms().size() <= ExpressionReader.MOST_TERMS;
    }
}
