package org.waymark.command.assessment;

import static org.waymark.command.assessment.AssessmentRefusal.NOT_SENSIBLE;
import static org.waymark.command.assessment.AssessmentRefusal.NO_REASON;
import static org.waymark.command.assessment.AssessmentRefusal.SAME_AS_BEFORE;
import static org.waymark.command.assessment.MethodKind.UN_CHART;

import java.math.BigDecimal;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.command.ParticipantId;
import org.waymark.command.assessment.AssessmentCommand.ChooseMethod;
import org.waymark.command.assessment.AssessmentEvent.MethodChosen;
import org.waymark.command.strategy.StrategyId;

class StrategyAssessmentTest {

    static final ParticipantId PETRA = new ParticipantId("petra");
    static final AssessmentId ID = new AssessmentId(new StrategyId("ie-mis-2017"));
    static final String WHY = "The country reports to the United Nations by it";
    static final Assessing UN = UN_CHART.usual();

    final FixtureConfiguration<StrategyAssessment> strategy = new AggregateTestFixture<>(StrategyAssessment.class);

    static ChooseMethod choosing(Assessing method, String reason) {
        return new ChooseMethod(ID, method, reason, PETRA);
    }

    static MethodChosen chosen(Assessing method) {
        return new MethodChosen(ID, method, WHY, PETRA);
    }

    @Test
    void choosingAMethodTakesAReasonThatStays() {
        strategy.givenNoPriorActivity().when(choosing(UN, WHY)).expectEvents(chosen(UN));
    }

    @Test
    void anotherMethodOrOtherThresholdsMayFollow() {
        var stricter = new Assessing(UN_CHART, new BigDecimal("0.99"), new BigDecimal("0.5"));
        strategy.given(chosen(UN)).when(choosing(stricter, WHY)).expectEvents(chosen(stricter));
        strategy.given(chosen(UN)).when(choosing(Assessing.USUAL, WHY)).expectEvents(chosen(Assessing.USUAL));
    }

    @Test
    void withoutAReasonItStaysAsItIs() {
        strategy.givenNoPriorActivity().when(choosing(UN, " ")).expectExceptionDetails(NO_REASON);
    }

    @Test
    void whatHoldsAlreadyIsNotChosenAgain() {
        strategy.givenNoPriorActivity().when(choosing(Assessing.USUAL, WHY)).expectExceptionDetails(SAME_AS_BEFORE);
        strategy.given(chosen(UN)).when(choosing(UN, WHY)).expectExceptionDetails(SAME_AS_BEFORE);
    }

    @ParameterizedTest
    @CsvSource({"0.95, 0.95", "0.60, 0.95", "0.95, 0", "0.95, -0.1", "10.01, 0.6"})
    void thresholdsUnderWhichAWordCanNeverBeSaidAreNotChosen(BigDecimal onTrack, BigDecimal atRisk) {
        strategy
                .givenNoPriorActivity()
                .when(choosing(new Assessing(UN_CHART, onTrack, atRisk), WHY))
                .expectExceptionDetails(NOT_SENSIBLE);
    }
}
