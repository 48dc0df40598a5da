package org.waymark.command.crisis;

import static org.waymark.command.crisis.CrisesTest.*;
import static org.waymark.command.crisis.CrisisRefusal.ALREADY_ENDED;
import static org.waymark.command.crisis.CrisisRefusal.ENDS_BEFORE_BEGINNING;
import static org.waymark.command.crisis.CrisisRefusal.EVIDENCE_NOT_A_LINK;
import static org.waymark.command.crisis.CrisisRefusal.NOT_IN_THIS_STRETCH;
import static org.waymark.command.crisis.CrisisRefusal.NOT_YET;
import static org.waymark.command.crisis.CrisisRefusal.NO_SUCH_CRISIS;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.command.crisis.CrisisCommand.EndCrisis;
import org.waymark.command.crisis.CrisisCommand.NoteAction;
import org.waymark.command.crisis.CrisisEvent.ActionNoted;
import org.waymark.command.crisis.CrisisEvent.CrisisDeclared;
import org.waymark.command.crisis.CrisisEvent.CrisisEnded;
import org.waymark.command.organisation.OrganisationId;

class EndingTest {

    static final LocalDate BEGAN = TODAY.minusDays(30);
    static final CrisisDeclared A_MONTH_AGO =
            new CrisisDeclared(ARRIVALS, declaration(BEGAN, IN_JUNE, 5, List.of(HOUSED), HARBOUR), BEGAN, PETRA);
    static final CrisisDeclared LONG_AGO = new CrisisDeclared(
            ARRIVALS, declaration(BEGAN, TODAY.minusDays(9), 5, List.of(HOUSED), HARBOUR), BEGAN, PETRA);

    final FixtureConfiguration<Crises> crises = new AggregateTestFixture<>(Crises.class)
            .registerInjectableResource(CLOCK)
            .registerInjectableResource(plans());

    static Action action(LocalDate on, String... links) {
        return new Action(
                on, LocalTime.of(9, 30), Action.Label.DECIDED, WHY, new OrganisationId("council"), List.of(links));
    }

    @Nested
    class Ending {

        @Test
        void isToday() {
            crises.given(A_MONTH_AGO)
                    .when(new EndCrisis(ARRIVALS, null, WHY, PETRA))
                    .expectEvents(new CrisisEnded(ARRIVALS, TODAY, WHY, TODAY, PETRA));
        }

        @Test
        void mayBeSaidAfterwards() {
            crises.given(A_MONTH_AGO)
                    .when(new EndCrisis(ARRIVALS, TODAY.minusDays(3), WHY, PETRA))
                    .expectEvents(new CrisisEnded(ARRIVALS, TODAY.minusDays(3), WHY, TODAY, PETRA));
        }

        @Test
        void isNeverLaterThanWasSaid() {
            crises.given(LONG_AGO)
                    .when(new EndCrisis(ARRIVALS, null, WHY, PETRA))
                    .expectEvents(new CrisisEnded(ARRIVALS, TODAY.minusDays(9), WHY, TODAY, PETRA));
        }

        @Test
        void isNotForetold() {
            crises.given(A_MONTH_AGO)
                    .when(new EndCrisis(ARRIVALS, TODAY.plusDays(1), WHY, PETRA))
                    .expectExceptionDetails(NOT_YET);
        }

        @Test
        void doesNotComeBeforeTheBeginning() {
            crises.given(A_MONTH_AGO)
                    .when(new EndCrisis(ARRIVALS, BEGAN.minusDays(1), WHY, PETRA))
                    .expectExceptionDetails(ENDS_BEFORE_BEGINNING);
        }

        @Test
        void happensOnce() {
            crises.given(A_MONTH_AGO, OVER)
                    .when(new EndCrisis(ARRIVALS, null, WHY, PETRA))
                    .expectExceptionDetails(ALREADY_ENDED);
        }
    }

    @Nested
    class Noting {

        @Test
        void saysWhatWasKnownDecidedOrDone() {
            var action = action(TODAY, "https://example.org/minutes");
            crises.given(A_MONTH_AGO)
                    .when(new NoteAction(ARRIVALS, action, PETRA))
                    .expectEvents(new ActionNoted(ARRIVALS, action, TODAY, PETRA));
        }

        @Test
        void goesOnWhenItIsOver() {
            crises.given(LONG_AGO)
                    .when(new NoteAction(ARRIVALS, action(BEGAN), PETRA))
                    .expectEvents(new ActionNoted(ARRIVALS, action(BEGAN), TODAY, PETRA));
        }

        @Test
        void speaksOfADayOfTheCrisis() {
            crises.given(LONG_AGO)
                    .when(new NoteAction(ARRIVALS, action(TODAY.minusDays(8)), PETRA))
                    .expectExceptionDetails(NOT_IN_THIS_STRETCH);
        }

        @Test
        void speaksOfWhatHasBeen() {
            crises.given(A_MONTH_AGO)
                    .when(new NoteAction(ARRIVALS, action(TODAY.plusDays(1)), PETRA))
                    .expectExceptionDetails(NOT_YET);
        }

        @Test
        void pointsAtEvidenceThatCanBeOpened() {
            crises.given(A_MONTH_AGO)
                    .when(new NoteAction(ARRIVALS, action(TODAY, "the minutes"), PETRA))
                    .expectExceptionDetails(EVIDENCE_NOT_A_LINK);
        }

        @Test
        void ofWhatNobodyDeclaredIsRefused() {
            crises.given(A_MONTH_AGO)
                    .when(new NoteAction(FLOOD, action(TODAY), PETRA))
                    .expectExceptionDetails(NO_SUCH_CRISIS);
        }
    }
}
