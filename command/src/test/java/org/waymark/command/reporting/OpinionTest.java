package org.waymark.command.reporting;

import static org.waymark.command.reporting.ReportingRefusal.ASKED_ALREADY;
import static org.waymark.command.reporting.ReportingRefusal.ASKED_THE_SOURCE;
import static org.waymark.command.reporting.ReportingRefusal.NOTHING_TO_REVIEW;
import static org.waymark.command.reporting.ReportingRefusal.NOT_ASKED;
import static org.waymark.command.reporting.ReportingRefusal.OPINION_MISSING;
import static org.waymark.command.reporting.ReportingRefusal.QUESTION_MISSING;
import static org.waymark.command.reporting.ReportingSeriesTest.ACCEPTED;
import static org.waymark.command.reporting.ReportingSeriesTest.LAST_YEAR;
import static org.waymark.command.reporting.ReportingSeriesTest.OPENED;
import static org.waymark.command.reporting.ReportingSeriesTest.SERIES;
import static org.waymark.command.reporting.ReportingSeriesTest.SUBMITTED;
import static org.waymark.command.reporting.ReportingSeriesTest.VIKTOR;
import static org.waymark.command.reporting.ReportingSeriesTest.series;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.command.ParticipantId;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.reporting.ReportingCommand.AcceptValue;
import org.waymark.command.reporting.ReportingCommand.AskOpinion;
import org.waymark.command.reporting.ReportingCommand.GiveOpinion;
import org.waymark.command.reporting.ReportingEvent.OpinionAsked;
import org.waymark.command.reporting.ReportingEvent.OpinionGiven;

class OpinionTest {

    static final ParticipantId MINA = new ParticipantId("mina");
    static final OrganisationId WATCH = new OrganisationId("rights-watch");
    static final OpinionAsked ASKED = new OpinionAsked(SERIES, LAST_YEAR, WATCH, "Have you seen this?", VIKTOR);

    final FixtureConfiguration<ReportingSeries> series = series();

    @Nested
    class AskingForAnOpinion {

        @Test
        void leavesTheValueWaiting() {
            series.given(OPENED, SUBMITTED)
                    .when(new AskOpinion(SERIES, LAST_YEAR, WATCH, "Have you seen this?", VIKTOR))
                    .expectEvents(ASKED);
            series.given(OPENED, SUBMITTED, ASKED)
                    .when(new AcceptValue(SERIES, LAST_YEAR, VIKTOR))
                    .expectEvents(ACCEPTED);
        }

        @Test
        void needsAQuestion() {
            series.given(OPENED, SUBMITTED)
                    .when(new AskOpinion(SERIES, LAST_YEAR, WATCH, " ", VIKTOR))
                    .expectExceptionDetails(QUESTION_MISSING);
        }

        @Test
        void isNotForTheSourceItself() {
            series.given(OPENED, SUBMITTED)
                    .when(new AskOpinion(SERIES, LAST_YEAR, SERIES.source(), "Sure?", VIKTOR))
                    .expectExceptionDetails(ASKED_THE_SOURCE);
        }

        @Test
        void twiceWaitsForTheFirstAnswer() {
            series.given(OPENED, SUBMITTED, ASKED)
                    .when(new AskOpinion(SERIES, LAST_YEAR, WATCH, "And now?", VIKTOR))
                    .expectExceptionDetails(ASKED_ALREADY);
        }

        @Test
        void needsAValueThatWaits() {
            series.given(OPENED, SUBMITTED, ACCEPTED)
                    .when(new AskOpinion(SERIES, LAST_YEAR, WATCH, "Have you seen this?", VIKTOR))
                    .expectExceptionDetails(NOTHING_TO_REVIEW);
        }
    }

    @Nested
    class GivingAnOpinion {

        @Test
        void answersTheQuestion() {
            series.given(OPENED, SUBMITTED, ASKED)
                    .when(new GiveOpinion(SERIES, LAST_YEAR, WATCH, "We have.", MINA))
                    .expectEvents(new OpinionGiven(SERIES, LAST_YEAR, WATCH, "We have.", MINA));
        }

        @Test
        void needsWords() {
            series.given(OPENED, SUBMITTED, ASKED)
                    .when(new GiveOpinion(SERIES, LAST_YEAR, WATCH, "", MINA))
                    .expectExceptionDetails(OPINION_MISSING);
        }

        @Test
        void needsAQuestionThatIsOpen() {
            series.given(OPENED, SUBMITTED, ASKED, new OpinionGiven(SERIES, LAST_YEAR, WATCH, "We have.", MINA))
                    .when(new GiveOpinion(SERIES, LAST_YEAR, WATCH, "Still.", MINA))
                    .expectExceptionDetails(NOT_ASKED);
        }
    }
}
