package org.waymark.command.quality;

import static org.waymark.command.quality.RuleRefusal.CHANGED_MEANWHILE;
import static org.waymark.command.quality.RuleRefusal.CODE_TAKEN;
import static org.waymark.command.quality.RuleRefusal.NOTHING_CHANGED;
import static org.waymark.command.quality.RuleRefusal.NOT_ABOUT_ITS_INDICATOR;
import static org.waymark.command.quality.RuleRefusal.REASON_MISSING;
import static org.waymark.command.quality.RuleRefusal.RETIRED;
import static org.waymark.command.quality.RuleRefusal.SAYS_NOTHING;
import static org.waymark.command.quality.RuleRefusal.TOO_LONG;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.quality.RuleCommand.ChangeRule;
import org.waymark.command.quality.RuleCommand.DefineRule;
import org.waymark.command.quality.RuleCommand.RetireRule;
import org.waymark.command.quality.RuleEvent.RuleChanged;
import org.waymark.command.quality.RuleEvent.RuleDefined;
import org.waymark.command.quality.RuleEvent.RuleRetired;

class ValidationRuleTest {

    static final ParticipantId PETRA = new ParticipantId("petra");
    static final ParticipantId PAUL = new ParticipantId("paul");
    static final ValidationRuleId ID = new ValidationRuleId("refused-at-most-asked");
    static final Rule FEWER = rule("refusals", Operator.AT_MOST, "applications");
    static final Rule FEWER_OFF = new Rule(
            FEWER.indicator(),
            null,
            FEWER.left(),
            FEWER.operator(),
            FEWER.right(),
            FEWER.name(),
            FEWER.description(),
            Importance.LOW,
            false);
    static final RuleDefined DEFINED = new RuleDefined(ID, FEWER, PETRA);
    static final RuleChanged CHANGED = new RuleChanged(ID, 2, FEWER_OFF, "Counted differently", PETRA);
    static final RuleRetired GONE = new RuleRetired(ID, "Replaced", PETRA);

    final FixtureConfiguration<ValidationRule> rule = new AggregateTestFixture<>(ValidationRule.class);

    static Rule rule(String left, Operator operator, String right) {
        return rule(Expression.read(left), operator, Expression.read(right));
    }

    static Rule rule(Expression left, Operator operator, Expression right) {
        return new Rule(
                new IndicatorId("refusals"),
                null,
                left,
                operator,
                right,
                Words.english("No more refusals than applications"),
                Words.english("Each application is refused once at most"),
                Importance.HIGH,
                true);
    }

    @Nested
    class Defining {

        @Test
        void letsValuesBeLookedAt() {
            rule.givenNoPriorActivity().when(new DefineRule(ID, FEWER, PETRA)).expectEvents(DEFINED);
        }

        @Test
        void twiceIsOnce() {
            rule.given(DEFINED).when(new DefineRule(ID, FEWER, PAUL)).expectNoEvents();
        }

        @Test
        void takesACodeOfItsOwn() {
            refused(rule.given(DEFINED).when(new DefineRule(ID, FEWER_OFF, PETRA)), CODE_TAKEN);
        }

        @Test
        void speaksOfTheIndicatorItJudges() {
            var other = rule("applications", Operator.AT_LEAST, "0");
            refused(rule.givenNoPriorActivity().when(new DefineRule(ID, other, PETRA)), NOT_ABOUT_ITS_INDICATOR);
        }

        @Test
        void saysSomethingThatMayBeUntrue() {
            List.of(
                            rule("refusals", Operator.EQUAL, "refusals"),
                            rule("refusals", Operator.BOTH_OR_NONE, "3"),
                            rule(Expression.read("refusals"), Operator.EQUAL, new Expression(List.of())))
                    .forEach(empty -> refused(
                            new AggregateTestFixture<>(ValidationRule.class)
                                    .givenNoPriorActivity()
                                    .when(new DefineRule(ID, empty, PETRA)),
                            SAYS_NOTHING));
        }

        @Test
        void staysShort() {
            var constant = new Term(BigDecimal.ONE, null, null, false);
            var endless = rule(
                    Expression.read("refusals"), Operator.EQUAL, new Expression(Collections.nCopies(21, constant)));
            refused(rule.givenNoPriorActivity().when(new DefineRule(ID, endless, PETRA)), TOO_LONG);
        }

        @Test
        void ofARetiredOneStartsNothing() {
            refused(rule.given(DEFINED, GONE).when(new DefineRule(ID, FEWER, PETRA)), RETIRED);
        }
    }

    @Nested
    class Changing {

        @Test
        void keepsTheReason() {
            rule.given(DEFINED)
                    .when(new ChangeRule(ID, 1, FEWER_OFF, "Counted differently", PETRA))
                    .expectEvents(CHANGED);
        }

        @Test
        void takesAReason() {
            refused(rule.given(DEFINED).when(new ChangeRule(ID, 1, FEWER_OFF, " ", PETRA)), REASON_MISSING);
        }

        @Test
        void startsFromWhatTheEditorHasSeen() {
            refused(rule.given(DEFINED, CHANGED).when(new ChangeRule(ID, 1, FEWER, "No", PETRA)), CHANGED_MEANWHILE);
        }

        @Test
        void toTheSameIsNoChange() {
            refused(rule.given(DEFINED).when(new ChangeRule(ID, 1, FEWER, "No", PETRA)), NOTHING_CHANGED);
        }

        @Test
        void endsWithIt() {
            refused(rule.given(DEFINED, GONE).when(new ChangeRule(ID, 1, FEWER_OFF, "No", PETRA)), RETIRED);
        }
    }

    @Nested
    class Retiring {

        @Test
        void keepsTheReason() {
            rule.given(DEFINED).when(new RetireRule(ID, "Replaced", PETRA)).expectEvents(GONE);
        }

        @Test
        void takesAReasonAndHappensOnce() {
            refused(rule.given(DEFINED).when(new RetireRule(ID, "", PETRA)), REASON_MISSING);
            refused(
                    new AggregateTestFixture<>(ValidationRule.class)
                            .given(DEFINED, GONE)
                            .when(new RetireRule(ID, "Again", PETRA)),
                    RETIRED);
        }
    }

    static void refused(org.axonframework.test.aggregate.ResultValidator<ValidationRule> result, RuleRefusal refusal) {
        result.expectExceptionDetails(refusal);
    }
}
