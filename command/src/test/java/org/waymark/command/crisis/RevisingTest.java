package org.waymark.command.crisis;

import static org.waymark.command.crisis.CrisesTest.*;
import static org.waymark.command.crisis.CrisisRefusal.ALREADY_ENDED;
import static org.waymark.command.crisis.CrisisRefusal.NOTHING_REVISED;
import static org.waymark.command.crisis.CrisisRefusal.NOT_LONGER;
import static org.waymark.command.crisis.CrisisRefusal.NO_SUCH_CRISIS;
import static org.waymark.command.crisis.CrisisRefusal.NO_SUCH_MEASURE;
import static org.waymark.command.crisis.CrisisRefusal.PLACE_IN_CRISIS;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.command.crisis.CrisisCommand.ExtendCrisis;
import org.waymark.command.crisis.CrisisCommand.ReviseMeasures;
import org.waymark.command.crisis.CrisisEvent.CrisisDeclared;
import org.waymark.command.crisis.CrisisEvent.CrisisExtended;
import org.waymark.command.crisis.CrisisEvent.MeasuresRevised;
import org.waymark.command.strategy.MeasureId;

class RevisingTest {

    final FixtureConfiguration<Crises> crises = new AggregateTestFixture<>(Crises.class)
            .registerInjectableResource(CLOCK)
            .registerInjectableResource(plans());

    @Nested
    class Extending {

        @Test
        void letsItLastLonger() {
            crises.given(DECLARED)
                    .when(new ExtendCrisis(ARRIVALS, IN_JUNE.plusDays(30), WHY, PETRA))
                    .expectEvents(new CrisisExtended(ARRIVALS, IN_JUNE.plusDays(30), WHY, TODAY, PETRA));
        }

        @Test
        void neverMakesItShorter() {
            crises.given(DECLARED)
                    .when(new ExtendCrisis(ARRIVALS, IN_JUNE, WHY, PETRA))
                    .expectExceptionDetails(NOT_LONGER);
        }

        @Test
        void intoAnotherInTheSamePlaceIsRefused() {
            var later = declaration(IN_JUNE.plusDays(10), IN_JUNE.plusDays(20), 5, List.of(), HARBOUR);
            crises.given(DECLARED, new CrisisDeclared(FLOOD, later, TODAY, PETRA))
                    .when(new ExtendCrisis(ARRIVALS, IN_JUNE.plusDays(10), WHY, PETRA))
                    .expectExceptionDetails(PLACE_IN_CRISIS);
        }

        @Test
        void whatIsOverIsRefused() {
            crises.given(DECLARED, OVER)
                    .when(new ExtendCrisis(ARRIVALS, IN_JUNE.plusDays(1), WHY, PETRA))
                    .expectExceptionDetails(ALREADY_ENDED);
        }

        @Test
        void whatNobodyDeclaredIsRefused() {
            crises.given(DECLARED)
                    .when(new ExtendCrisis(FLOOD, IN_JUNE.plusDays(1), WHY, PETRA))
                    .expectExceptionDetails(NO_SUCH_CRISIS);
        }
    }

    @Nested
    class Revising {

        @Test
        void letsOtherMeasuresBeReported() {
            crises.given(DECLARED)
                    .when(new ReviseMeasures(ARRIVALS, List.of(HOUSED, PUPILS, PUPILS), WHY, PETRA))
                    .expectEvents(new MeasuresRevised(ARRIVALS, List.of(HOUSED, PUPILS), WHY, TODAY, PETRA));
        }

        @Test
        void toTheSameIsRefused() {
            crises.given(DECLARED)
                    .when(new ReviseMeasures(ARRIVALS, List.of(HOUSED), WHY, PETRA))
                    .expectExceptionDetails(NOTHING_REVISED);
        }

        @Test
        void toMeasuresNobodyPromisedIsRefused() {
            crises.given(DECLARED)
                    .when(new ReviseMeasures(ARRIVALS, List.of(new MeasureId("moon")), WHY, PETRA))
                    .expectExceptionDetails(NO_SUCH_MEASURE);
        }

        @Test
        void whatHasPassedIsRefused() {
            var past = declaration(TODAY.minusDays(90), TODAY.minusDays(1), 5, List.of(HOUSED), HARBOUR);
            crises.given(new CrisisDeclared(ARRIVALS, past, TODAY, PETRA))
                    .when(new ReviseMeasures(ARRIVALS, List.of(PUPILS), WHY, PETRA))
                    .expectExceptionDetails(ALREADY_ENDED);
        }
    }
}
