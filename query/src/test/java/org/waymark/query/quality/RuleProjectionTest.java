package org.waymark.query.quality;

import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.ROSA;
import static org.waymark.query.Cast.UNEMPLOYMENT;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.command.quality.Operator;
import org.waymark.command.quality.Rule;
import org.waymark.command.quality.RuleEvent.RuleChanged;
import org.waymark.command.quality.RuleEvent.RuleDefined;
import org.waymark.command.quality.RuleEvent.RuleRetired;
import org.waymark.command.quality.Thresholds;
import org.waymark.command.quality.ThresholdsEvent.ThresholdsSet;
import org.waymark.command.quality.ThresholdsId;
import org.waymark.command.quality.ValidationRuleId;
import org.waymark.query.History;
import org.waymark.query.ProjectionHarness;
import org.waymark.query.quality.RulePage.Step;

class RuleProjectionTest {

    static final ValidationRuleId ROOM = new ValidationRuleId("room");
    static final ValidationRuleId BEDS = new ValidationRuleId("beds");
    static final Rule SMALL = RulesTest.rule("people", Operator.LESS, "2 * houses[sex=F]@previous", null)
            .says();
    static final Rule LARGE =
            RulesTest.rule("people", Operator.LESS, "3 * houses + 0.5", null).says();
    static final Thresholds WIDE =
            new Thresholds(BigDecimal.TEN, BigDecimal.TEN, BigDecimal.ONE, new BigDecimal("100"), 6, 4);

    @Test
    void aRuleIsToldWithAllItsSteps() {
        ProjectionHarness.of(RuleProjection::new)
                .given(
                        new RuleDefined(ROOM, SMALL, PETRA),
                        new RuleDefined(BEDS, LARGE, PETRA),
                        new RuleChanged(ROOM, 2, LARGE, "Families grew", ROSA),
                        new RuleRetired(BEDS, "Never right", ROSA))
                .answers(
                        new FindRules(),
                        RulePage.class,
                        new RulePage(
                                BEDS,
                                1,
                                LARGE,
                                "Never right",
                                List.of(
                                        new Step("quality.rule-defined", History.at(1), null, PETRA),
                                        new Step("quality.rule-retired", History.at(3), "Never right", ROSA))),
                        new RulePage(
                                ROOM,
                                2,
                                LARGE,
                                null,
                                List.of(
                                        new Step("quality.rule-defined", History.at(0), null, PETRA),
                                        new Step("quality.rule-changed", History.at(2), "Families grew", ROSA))));
    }

    @Test
    void thresholdsAreThoseLastSet() {
        var id = new ThresholdsId(UNEMPLOYMENT);
        ProjectionHarness.of(ThresholdsProjection::new)
                .given(
                        new ThresholdsSet(id, Thresholds.USUAL, "As before", PETRA),
                        new ThresholdsSet(id, WIDE, "A small survey", ROSA))
                .answers(
                        new FindThresholds(),
                        ThresholdsPage.class,
                        new ThresholdsPage(UNEMPLOYMENT, WIDE, "A small survey", ROSA, History.at(1)));
    }
}
