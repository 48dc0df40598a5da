package org.waymark.ui.api;

import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.quality.Expression;
import org.waymark.command.quality.Importance;
import org.waymark.command.quality.MeasureLink;
import org.waymark.command.quality.Operator;
import org.waymark.command.quality.Rule;
import org.waymark.command.quality.UnreadableExpression;
import org.waymark.ui.quality.RuleWords;
import org.waymark.ui.words.Wording;

/**
 * A rule as it is sent.
 *
 * @param measure {@code {strategy, measure}} where it is for one measure only
 * @param left a sum, for example {@code 2 * unemployment-rate[citizen=NAT,sex=T]@previous + 1.5}
 * @param importance MEDIUM where it is left out
 * @param on true where it is left out
 */
record RuleRow(
        IndicatorId indicator,
        @Nullable MeasureLink measure,
        String left,
        Operator operator,
        String right,
        Words name,
        Words description,
        @Nullable Importance importance,
        @Nullable Boolean on) {

    Rule read(Wording wording) {
        return new Rule(
                indicator,
                measure,
                side("left", left, wording),
                operator,
                side("right", right, wording),
                name,
                description,
                importance == null ? Importance.MEDIUM : importance,
                on == null || on);
    }

    private static Expression side(String field, String text, Wording wording) {
        try {
            return Expression.read(text);
        } catch (UnreadableExpression unreadable) {
            throw new UnreadableField(
                    field,
                    new RuleWords(wording).of(unreadable),
                    "Write numbers and indicator[dimension=code]@previous with + and - between them.");
        }
    }
}
