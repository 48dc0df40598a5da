package org.waymark.command.disclosure;

import static org.waymark.command.disclosure.PolicyRefusal.GUARDED_SO_ALREADY;
import static org.waymark.command.disclosure.PolicyRefusal.REASON_MISSING;
import static org.waymark.command.disclosure.PolicyRefusal.THRESHOLDS_OUT_OF_ORDER;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.command.ParticipantId;
import org.waymark.command.disclosure.PolicyCommand.GuardDataSet;
import org.waymark.command.disclosure.PolicyEvent.DataSetGuarded;
import org.waymark.command.indicator.IndicatorId;

class DisclosurePolicyTest {

    static final PolicyId LEARNERS = new PolicyId(new IndicatorId("learners"));
    static final ParticipantId PETRA = new ParticipantId("petra");
    static final String WHY = "They are few in small towns";

    final AggregateTestFixture<DisclosurePolicy> policy = new AggregateTestFixture<>(DisclosurePolicy.class);

    @Test
    void saysHowADataSetIsGuarded() {
        policy.givenNoPriorActivity()
                .when(new GuardDataSet(LEARNERS, Guarding.USUAL, WHY, PETRA))
                .expectEvents(new DataSetGuarded(LEARNERS, Guarding.USUAL, WHY, PETRA));
    }

    @Test
    void givesAReason() {
        policy.givenNoPriorActivity()
                .when(new GuardDataSet(LEARNERS, Guarding.USUAL, " ", PETRA))
                .expectExceptionDetails(REASON_MISSING);
    }

    @Test
    void isNotSaidTwice() {
        policy.given(new DataSetGuarded(LEARNERS, Guarding.USUAL, WHY, PETRA))
                .when(new GuardDataSet(LEARNERS, Guarding.USUAL, WHY, PETRA))
                .expectExceptionDetails(GUARDED_SO_ALREADY);
    }

    @ParameterizedTest
    @CsvSource({"4, 5, 3, 5", "10, 2, 3, 5", "10, 5, 0, 5", "10, 5, 3, 0"})
    void tellsEverybodyNoMoreThanThoseWhoStandCloser(int openly, int partners, int reviewers, int base) {
        policy.givenNoPriorActivity()
                .when(new GuardDataSet(LEARNERS, new Guarding(true, openly, partners, reviewers, base), WHY, PETRA))
                .expectExceptionDetails(THRESHOLDS_OUT_OF_ORDER);
    }
}
