package org.waymark.ui.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.quality.Importance;
import org.waymark.command.quality.MeasureLink;
import org.waymark.command.quality.Operator;
import org.waymark.query.quality.RulePage;

/** A validation rule as it reads today, its sides as they are written. */
record RuleAnswer(
        String rule,
        int revision,
        String indicator,
        @Nullable MeasureLink measure,
        String left,
        Operator operator,
        String right,
        Words name,
        Words description,
        Importance importance,
        boolean on,
        @Nullable String retired,
        List<RulePage.Step> steps) {

    static RuleAnswer of(RulePage page) {
        var says = page.says();
        return new RuleAnswer(
                page.rule().value(),
                page.revision(),
                says.indicator().value(),
                says.measure(),
                says.left().text(),
                says.operator(),
                says.right().text(),
                says.name(),
                says.description(),
                says.importance(),
                says.on(),
                page.retired(),
                page.steps());
    }
}
