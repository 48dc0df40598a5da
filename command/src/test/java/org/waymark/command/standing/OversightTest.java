package org.waymark.command.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.command.standing.OversightRefusal.MARGIN_BELOW_ZERO;
import static org.waymark.command.standing.OversightRefusal.NOT_OFF;
import static org.waymark.command.standing.OversightRefusal.OFF_ALREADY;
import static org.waymark.command.standing.OversightRefusal.REASON_MISSING;

import java.math.BigDecimal;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.command.ParticipantId;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.command.standing.OversightCommand.SetMargin;
import org.waymark.command.standing.OversightCommand.SwitchReviewOff;
import org.waymark.command.standing.OversightCommand.SwitchReviewOn;
import org.waymark.command.standing.OversightEvent.MarginSet;
import org.waymark.command.standing.OversightEvent.ReviewSwitchedOff;
import org.waymark.command.standing.OversightEvent.ReviewSwitchedOn;
import org.waymark.command.strategy.MeasureId;
import org.waymark.command.strategy.StrategyId;

class OversightTest {

    static final OversightId OVERSIGHT = new OversightId(new IndicatorId("unemployment-rate"));
    static final Promised JOBLESS = new Promised(new StrategyId("ie-mis-2017"), new MeasureId("jobless"));
    static final ParticipantId PETRA = new ParticipantId("petra");
    static final Margin THREE = new Margin(new BigDecimal("3"), Margin.In.UNITS);
    static final String WHY = "The register counts by itself";
    static final MarginSet SET = new MarginSet(OVERSIGHT, THREE, "Samples are small", PETRA);
    static final ReviewSwitchedOff OFF = new ReviewSwitchedOff(OVERSIGHT, null, WHY, PETRA);
    static final ReviewSwitchedOff OFF_FOR_ONE = new ReviewSwitchedOff(OVERSIGHT, JOBLESS, WHY, PETRA);

    final FixtureConfiguration<Oversight> oversight = new AggregateTestFixture<>(Oversight.class);

    @Nested
    class SettingTheMargin {

        @Test
        void keepsTheReason() {
            oversight
                    .givenNoPriorActivity()
                    .when(new SetMargin(OVERSIGHT, THREE, "Samples are small", PETRA))
                    .expectEvents(SET);
        }

        @Test
        void toTheSameChangesNothing() {
            oversight
                    .given(SET)
                    .when(new SetMargin(OVERSIGHT, THREE, "Once more", PETRA))
                    .expectNoEvents();
        }

        @Test
        void needsAReason() {
            oversight
                    .givenNoPriorActivity()
                    .when(new SetMargin(OVERSIGHT, THREE, "", PETRA))
                    .expectExceptionDetails(REASON_MISSING);
        }

        @Test
        void belowZeroMeansNothing() {
            var less = new Margin(new BigDecimal("-1"), Margin.In.PERCENT);
            oversight
                    .givenNoPriorActivity()
                    .when(new SetMargin(OVERSIGHT, less, "Strict", PETRA))
                    .expectExceptionDetails(MARGIN_BELOW_ZERO);
        }
    }

    @Nested
    class SwitchingReviewOff {

        @Test
        void isForAllValuesOrForOneMeasure() {
            oversight
                    .givenNoPriorActivity()
                    .when(new SwitchReviewOff(OVERSIGHT, null, WHY, PETRA))
                    .expectEvents(OFF);
            oversight
                    .given(OFF)
                    .when(new SwitchReviewOff(OVERSIGHT, JOBLESS, WHY, PETRA))
                    .expectEvents(OFF_FOR_ONE);
        }

        @Test
        void needsAReason() {
            oversight
                    .givenNoPriorActivity()
                    .when(new SwitchReviewOff(OVERSIGHT, null, " ", PETRA))
                    .expectExceptionDetails(REASON_MISSING);
        }

        @Test
        void happensOnce() {
            oversight
                    .given(OFF, OFF_FOR_ONE)
                    .when(new SwitchReviewOff(OVERSIGHT, JOBLESS, WHY, PETRA))
                    .expectExceptionDetails(OFF_ALREADY);
        }
    }

    @Nested
    class SwitchingReviewOn {

        @Test
        void isForWhatWasSwitchedOff() {
            oversight
                    .given(OFF, OFF_FOR_ONE)
                    .when(new SwitchReviewOn(OVERSIGHT, JOBLESS, "It was wrong twice", PETRA))
                    .expectEvents(new ReviewSwitchedOn(OVERSIGHT, JOBLESS, "It was wrong twice", PETRA));
        }

        @Test
        void needsAReason() {
            oversight
                    .given(OFF)
                    .when(new SwitchReviewOn(OVERSIGHT, null, "", PETRA))
                    .expectExceptionDetails(REASON_MISSING);
        }

        @Test
        void whereItIsOnDoesNothing() {
            oversight
                    .given(OFF_FOR_ONE)
                    .when(new SwitchReviewOn(OVERSIGHT, null, WHY, PETRA))
                    .expectExceptionDetails(NOT_OFF);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "COUNT, 100, 110, false",
        "COUNT, 100, 112, true",
        "COUNT, 0, 0, false",
        "COUNT, 0, 1, true",
        "PERCENTAGE, 6.3, 11.3, false",
        "PERCENTAGE, 6.3, 11.4, true",
        "YES_NO, 1, 1, false",
        "YES_NO, 1, 0, true"
    })
    void aMarginIsExceededByMoreThanItself(MeasureKind kind, BigDecimal one, BigDecimal other, boolean exceeded) {
        var usual = Margin.usual(kind);
        assertThat(usual)
                .isNotNull()
                .satisfies(margin -> assertThat(margin.isExceededBy(one, other))
                        .isEqualTo(exceeded)
                        .isEqualTo(margin.isExceededBy(other, one)));
    }
}
