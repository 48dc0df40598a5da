package org.waymark.command.crisis;

import static java.time.ZoneOffset.UTC;
import static org.waymark.command.crisis.CrisisRefusal.*;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.crisis.CrisisCommand.DeclareCrisis;
import org.waymark.command.crisis.CrisisEvent.CrisisDeclared;
import org.waymark.command.crisis.CrisisEvent.CrisisEnded;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.MeasureId;
import org.waymark.command.strategy.StrategyId;

class CrisesTest {

    static final ParticipantId PETRA = new ParticipantId("petra");
    static final StrategyId TOGETHER = new StrategyId("together-2030");
    static final CrisisId ARRIVALS = CrisisId.of(TOGETHER, "arrivals");
    static final CrisisId FLOOD = CrisisId.of(TOGETHER, "flood");
    static final PlaceId HARBOUR = new PlaceId("harbour");
    static final PlaceId HILLS = new PlaceId("hills");
    static final MeasureId HOUSED = new MeasureId("housed");
    static final MeasureId PUPILS = new MeasureId("pupils");
    static final LocalDate TODAY = LocalDate.of(2026, 4, 2);
    static final LocalDate IN_JUNE = LocalDate.of(2026, 6, 30);
    static final Words WHY = Words.english("Many more people arrive than there are beds");
    static final Declaration AT_THE_HARBOUR = declaration(TODAY, IN_JUNE, 5, List.of(HOUSED), HARBOUR);
    static final CrisisDeclared DECLARED = new CrisisDeclared(ARRIVALS, AT_THE_HARBOUR, TODAY, PETRA);
    static final CrisisEnded OVER = new CrisisEnded(ARRIVALS, TODAY, WHY, TODAY, PETRA);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-02T08:00:00Z"), UTC);

    final FixtureConfiguration<Crises> crises = new AggregateTestFixture<>(Crises.class)
            .registerInjectableResource(CLOCK)
            .registerInjectableResource(plans());

    static WhatBinds plans() {
        return new WhatBinds() {
            @Override
            public Optional<Set<MeasureId>> measures(StrategyId strategy) {
                return strategy.equals(TOGETHER) ? Optional.of(Set.of(HOUSED, PUPILS)) : Optional.empty();
            }

            @Override
            public boolean isPlace(PlaceId place) {
                return Set.of(HARBOUR, HILLS).contains(place);
            }
        };
    }

    static Declaration declaration(
            LocalDate begins, LocalDate endsBy, int days, List<MeasureId> stillDue, PlaceId... places) {
        return new Declaration(List.of(places), WHY, begins, endsBy, stillDue, days, true);
    }

    static DeclareCrisis declare(CrisisId crisis, Declaration declaration) {
        return new DeclareCrisis(crisis, declaration, PETRA);
    }

    @Nested
    class Declaring {

        @Test
        void saysWhatHoldsWhileItLasts() {
            crises.givenNoPriorActivity()
                    .when(declare(ARRIVALS, AT_THE_HARBOUR))
                    .expectEvents(DECLARED);
        }

        @Test
        void doesNotEndBeforeItBegins() {
            crises.givenNoPriorActivity()
                    .when(declare(ARRIVALS, declaration(TODAY, TODAY.minusDays(1), 5, List.of())))
                    .expectExceptionDetails(ENDS_BEFORE_BEGINNING);
        }

        @Test
        void waitsUntilItIsThere() {
            crises.givenNoPriorActivity()
                    .when(declare(ARRIVALS, declaration(TODAY.plusDays(1), IN_JUNE, 5, List.of())))
                    .expectExceptionDetails(NOT_YET);
        }

        @Test
        void neverLetsAnybodyWaitLongerForAnAnswer() {
            crises.givenNoPriorActivity()
                    .when(declare(ARRIVALS, declaration(TODAY, IN_JUNE, 31, List.of())))
                    .expectExceptionDetails(ANSWERS_TOO_LATE);
        }

        @Test
        void promisesNoAnswerOnTheSameDay() {
            crises.givenNoPriorActivity()
                    .when(declare(ARRIVALS, declaration(TODAY, IN_JUNE, 0, List.of())))
                    .expectExceptionDetails(ANSWERS_TOO_LATE);
        }

        @Test
        void keepsMeasuresOfThePlanAlone() {
            crises.givenNoPriorActivity()
                    .when(declare(ARRIVALS, declaration(TODAY, IN_JUNE, 5, List.of(new MeasureId("moon")))))
                    .expectExceptionDetails(NO_SUCH_MEASURE);
        }

        @Test
        void happensInPlacesThatAreKnown() {
            crises.givenNoPriorActivity()
                    .when(declare(ARRIVALS, declaration(TODAY, IN_JUNE, 5, List.of(), new PlaceId("moon"))))
                    .expectExceptionDetails(NO_SUCH_PLACE);
        }

        @Test
        void onAMereDraftPutsNothingOff() {
            crises.givenNoPriorActivity()
                    .when(declare(CrisisId.of(new StrategyId("draft"), "arrivals"), AT_THE_HARBOUR))
                    .expectExceptionDetails(NOTHING_BINDS);
        }

        @Test
        void underANameThatIsTakenIsRefused() {
            crises.given(DECLARED, OVER).when(declare(ARRIVALS, AT_THE_HARBOUR)).expectExceptionDetails(NAME_TAKEN);
        }

        @Test
        void whereAnotherIsOnIsRefused() {
            crises.given(DECLARED).when(declare(FLOOD, AT_THE_HARBOUR)).expectExceptionDetails(PLACE_IN_CRISIS);
        }

        @Test
        void everywhereMeansThereToo() {
            crises.given(DECLARED)
                    .when(declare(FLOOD, declaration(TODAY, IN_JUNE, 5, List.of())))
                    .expectExceptionDetails(PLACE_IN_CRISIS);
        }

        @Test
        void elsewhereMeanwhileIsGranted() {
            var inTheHills = declaration(TODAY, IN_JUNE, 5, List.of(), HILLS);
            crises.given(DECLARED)
                    .when(declare(FLOOD, inTheHills))
                    .expectEvents(new CrisisDeclared(FLOOD, inTheHills, TODAY, PETRA));
        }

        @Test
        void thereOnceTheOtherIsOverIsGranted() {
            var before = declaration(TODAY.minusDays(90), TODAY.minusDays(1), 5, List.of(HOUSED), HARBOUR);
            crises.given(new CrisisDeclared(FLOOD, before, TODAY, PETRA))
                    .when(declare(ARRIVALS, AT_THE_HARBOUR))
                    .expectEvents(DECLARED);
        }
    }
}
