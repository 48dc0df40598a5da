package org.waymark.command.quality;

import static org.waymark.command.quality.ThresholdsRefusal.NOT_SENSIBLE;
import static org.waymark.command.quality.ThresholdsRefusal.NO_REASON;
import static org.waymark.command.quality.ThresholdsRefusal.SAME_AS_BEFORE;

import java.math.BigDecimal;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.command.ParticipantId;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.quality.ThresholdsCommand.SetThresholds;
import org.waymark.command.quality.ThresholdsEvent.ThresholdsSet;

class IndicatorThresholdsTest {

    static final ParticipantId PETRA = new ParticipantId("petra");
    static final ThresholdsId ID = new ThresholdsId(new IndicatorId("unemployment-rate"));
    static final String WHY = "A small survey swings more";
    static final Thresholds WIDER = thresholds("4", "5", "1", "100", 5, 3);

    final FixtureConfiguration<IndicatorThresholds> indicator = new AggregateTestFixture<>(IndicatorThresholds.class);

    static Thresholds thresholds(String z, String modified, String beyond, String jump, int atLeast, int same) {
        return new Thresholds(
                new BigDecimal(z),
                new BigDecimal(modified),
                new BigDecimal(beyond),
                new BigDecimal(jump),
                atLeast,
                same);
    }

    @Test
    void settingThemTakesAReasonThatStays() {
        indicator
                .givenNoPriorActivity()
                .when(new SetThresholds(ID, WIDER, WHY, PETRA))
                .expectEvents(new ThresholdsSet(ID, WIDER, WHY, PETRA));
    }

    @Test
    void withoutAReasonTheyStayAsTheyAre() {
        indicator
                .givenNoPriorActivity()
                .when(new SetThresholds(ID, WIDER, " ", PETRA))
                .expectExceptionDetails(NO_REASON);
    }

    @Test
    void whatHoldsAlreadyIsNotSetAgain() {
        indicator
                .givenNoPriorActivity()
                .when(new SetThresholds(ID, Thresholds.USUAL, WHY, PETRA))
                .expectExceptionDetails(SAME_AS_BEFORE);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 3.5, 0.5, 50, 5, 3",
        "3, -1, 0.5, 50, 5, 3",
        "3, 3.5, -0.1, 50, 5, 3",
        "3, 3.5, 10001, 50, 5, 3",
        "3, 3.5, 0.5, 10001, 5, 3",
        "3, 3.5, 0.5, 50, 2, 3",
        "3, 3.5, 0.5, 50, 101, 3",
        "3, 3.5, 0.5, 50, 5, 1",
        "3, 3.5, 0.5, 50, 5, 101"
    })
    void thatFindEverythingOrNothingAreNotSet(
            String z, String modified, String beyond, String jump, int atLeast, int same) {
        indicator
                .givenNoPriorActivity()
                .when(new SetThresholds(ID, thresholds(z, modified, beyond, jump, atLeast, same), WHY, PETRA))
                .expectExceptionDetails(NOT_SENSIBLE);
    }
}
