package org.waymark.command.indicator;

import static org.waymark.command.indicator.IndicatorRefusal.AIM_MISSING;
import static org.waymark.command.indicator.IndicatorRefusal.ALREADY_DEFINED;
import static org.waymark.command.indicator.IndicatorRefusal.LIMITS_CROSSED;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.indicator.IndicatorCommand.ChangeMethod;
import org.waymark.command.indicator.IndicatorCommand.DefineIndicator;
import org.waymark.command.indicator.IndicatorEvent.IndicatorDefined;
import org.waymark.command.indicator.IndicatorEvent.MethodChanged;

class IndicatorTest {

    static final IndicatorId RATE = new IndicatorId("unemployment-rate");
    static final ParticipantId PETRA = new ParticipantId("petra");
    static final Words NEW_SURVEY = Words.english("The survey asks in another way");
    static final Definition DEFINED = definition(Direction.DOWN, BigDecimal.ZERO, "persons out of work");
    static final Definition REDEFINED = definition(Direction.DOWN, BigDecimal.ZERO, "persons out of work and looking");

    final FixtureConfiguration<Indicator> indicator = new AggregateTestFixture<>(Indicator.class);

    static Definition definition(Direction direction, BigDecimal lowest, String meaning) {
        return new Definition(
                Words.english("Unemployment rate"),
                Words.english(meaning),
                Words.english("%"),
                MeasureKind.PERCENTAGE,
                IndicatorType.OUTCOME,
                direction,
                null,
                lowest,
                BigDecimal.valueOf(100),
                List.of("sex"),
                Slice.TOTAL,
                Words.english("Labour force survey"),
                null,
                Map.of(),
                null);
    }

    @Test
    void isDefinedOnce() {
        indicator
                .givenNoPriorActivity()
                .when(new DefineIndicator(RATE, DEFINED, PETRA))
                .expectEvents(new IndicatorDefined(RATE, DEFINED, PETRA));
    }

    @Test
    void definedAgainInTheSameWordsStaysAsItIs() {
        indicator
                .given(new IndicatorDefined(RATE, DEFINED, PETRA))
                .when(new DefineIndicator(RATE, DEFINED, PETRA))
                .expectNoEvents();
    }

    @Test
    void isNeverEdited() {
        indicator
                .given(new IndicatorDefined(RATE, DEFINED, PETRA))
                .when(new DefineIndicator(RATE, REDEFINED, PETRA))
                .expectExceptionDetails(ALREADY_DEFINED);
    }

    @Test
    void measuredDifferentlyBreaks() {
        indicator
                .given(new IndicatorDefined(RATE, DEFINED, PETRA))
                .when(new ChangeMethod(RATE, REDEFINED, Period.year(2021), NEW_SURVEY, PETRA))
                .expectEvents(new MethodChanged(RATE, REDEFINED, Period.year(2021), NEW_SURVEY, PETRA));
    }

    @Test
    void measuredDifferentlyInTheSameWordsBreaksToo() {
        indicator
                .given(new IndicatorDefined(RATE, DEFINED, PETRA))
                .when(new ChangeMethod(RATE, DEFINED, Period.year(2021), NEW_SURVEY, PETRA))
                .expectEvents(new MethodChanged(RATE, DEFINED, Period.year(2021), NEW_SURVEY, PETRA));
    }

    @Test
    void breaksOnceForOneChange() {
        indicator
                .given(
                        new IndicatorDefined(RATE, DEFINED, PETRA),
                        new MethodChanged(RATE, REDEFINED, Period.year(2021), NEW_SURVEY, PETRA))
                .when(new ChangeMethod(RATE, REDEFINED, Period.year(2021), NEW_SURVEY, PETRA))
                .expectNoEvents();
    }

    @Test
    void towardsAValueNeedsTheValue() {
        indicator
                .givenNoPriorActivity()
                .when(new DefineIndicator(RATE, definition(Direction.TOWARDS, BigDecimal.ZERO, "parity"), PETRA))
                .expectExceptionDetails(AIM_MISSING);
    }

    @Test
    void hasItsLimitsInOrder() {
        indicator
                .givenNoPriorActivity()
                .when(new DefineIndicator(RATE, definition(Direction.UP, BigDecimal.valueOf(200), "x"), PETRA))
                .expectExceptionDetails(LIMITS_CROSSED);
    }
}
