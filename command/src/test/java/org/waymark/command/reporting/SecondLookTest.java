package org.waymark.command.reporting;

import static org.waymark.command.reporting.ReportingRefusal.NOT_YET_ACCEPTED;
import static org.waymark.command.reporting.ReportingRefusal.OWN_ACCEPTANCE;
import static org.waymark.command.reporting.ReportingRefusal.OWN_VALUE;
import static org.waymark.command.reporting.ReportingRefusal.REASON_MISSING;
import static org.waymark.command.reporting.ReportingSeriesTest.ACCEPTED;
import static org.waymark.command.reporting.ReportingSeriesTest.CORRECTED;
import static org.waymark.command.reporting.ReportingSeriesTest.LAST_YEAR;
import static org.waymark.command.reporting.ReportingSeriesTest.OPENED;
import static org.waymark.command.reporting.ReportingSeriesTest.PUBLISHED;
import static org.waymark.command.reporting.ReportingSeriesTest.ROSA;
import static org.waymark.command.reporting.ReportingSeriesTest.SERIES;
import static org.waymark.command.reporting.ReportingSeriesTest.SEVEN;
import static org.waymark.command.reporting.ReportingSeriesTest.SIX;
import static org.waymark.command.reporting.ReportingSeriesTest.SUBMITTED;
import static org.waymark.command.reporting.ReportingSeriesTest.VIKTOR;
import static org.waymark.command.reporting.ReportingSeriesTest.series;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.command.ParticipantId;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.reporting.ReportingCommand.AcceptValue;
import org.waymark.command.reporting.ReportingCommand.AcceptWithoutReview;
import org.waymark.command.reporting.ReportingCommand.SubmitValue;
import org.waymark.command.reporting.ReportingCommand.WithdrawAcceptance;
import org.waymark.command.reporting.ReportingEvent.AcceptanceWithdrawn;
import org.waymark.command.reporting.ReportingEvent.ValueAccepted;
import org.waymark.command.reporting.ReportingEvent.ValueSubmitted;

class SecondLookTest {

    static final ParticipantId PETRA = new ParticipantId("petra");
    static final ParticipantId MINA = new ParticipantId("mina");
    static final OrganisationId WATCH = new OrganisationId("rights-watch");
    static final String WRONG = "The wrong office was counted";
    static final String REGISTER = "Counted by the register itself";
    static final AcceptanceWithdrawn WITHDRAWN = new AcceptanceWithdrawn(SERIES, LAST_YEAR, SIX, 1, 0, WRONG, PETRA);
    static final ValueAccepted CORRECTION = new ValueAccepted(SERIES, LAST_YEAR, SEVEN, 2, null, VIKTOR);

    final FixtureConfiguration<ReportingSeries> series = series();

    @Nested
    class WithdrawingAnAcceptance {

        @Test
        void letsTheValueWaitAgain() {
            series.given(OPENED, SUBMITTED, ACCEPTED)
                    .when(new WithdrawAcceptance(SERIES, LAST_YEAR, WRONG, PETRA))
                    .expectEvents(WITHDRAWN);
            series.given(OPENED, SUBMITTED, ACCEPTED, WITHDRAWN)
                    .when(new AcceptValue(SERIES, LAST_YEAR, MINA))
                    .expectEvents(new ValueAccepted(SERIES, LAST_YEAR, SIX, 2, PUBLISHED, MINA));
        }

        @Test
        void ofACorrectionLetsTheValueBeforeItCountAgain() {
            series.given(OPENED, SUBMITTED, ACCEPTED, CORRECTED, CORRECTION)
                    .when(new WithdrawAcceptance(SERIES, LAST_YEAR, WRONG, PETRA))
                    .expectEvents(new AcceptanceWithdrawn(SERIES, LAST_YEAR, SEVEN, 2, 1, WRONG, PETRA));
        }

        @Test
        void leavesACorrectionThatWaitsInItsPlace() {
            series.given(OPENED, SUBMITTED, ACCEPTED, CORRECTED, WITHDRAWN)
                    .when(new AcceptValue(SERIES, LAST_YEAR, MINA))
                    .expectEvents(new ValueAccepted(SERIES, LAST_YEAR, SEVEN, 2, null, MINA));
        }

        @Test
        void letsTheSourceReportAnotherValue() {
            series.given(OPENED, SUBMITTED, ACCEPTED, WITHDRAWN)
                    .when(new SubmitValue(SERIES, LAST_YEAR, SEVEN, null, ROSA))
                    .expectEvents(new ValueSubmitted(SERIES, LAST_YEAR, SEVEN, null, ROSA));
        }

        @Test
        void isNotForWhoAcceptedIt() {
            series.given(OPENED, SUBMITTED, ACCEPTED)
                    .when(new WithdrawAcceptance(SERIES, LAST_YEAR, WRONG, VIKTOR))
                    .expectNoEvents()
                    .expectExceptionDetails(OWN_ACCEPTANCE);
        }

        @Test
        void isNotForWhoReportedIt() {
            series.given(OPENED, SUBMITTED, ACCEPTED)
                    .when(new WithdrawAcceptance(SERIES, LAST_YEAR, WRONG, ROSA))
                    .expectExceptionDetails(OWN_VALUE);
        }

        @Test
        void needsAReason() {
            series.given(OPENED, SUBMITTED, ACCEPTED)
                    .when(new WithdrawAcceptance(SERIES, LAST_YEAR, " ", PETRA))
                    .expectExceptionDetails(REASON_MISSING);
        }

        @Test
        void needsAValueThatCounts() {
            series.given(OPENED, SUBMITTED, ACCEPTED, WITHDRAWN)
                    .when(new WithdrawAcceptance(SERIES, LAST_YEAR, WRONG, PETRA))
                    .expectExceptionDetails(NOT_YET_ACCEPTED);
        }
    }

    @Nested
    class AcceptingWithoutReview {

        @Test
        void saysWhyNobodyLooked() {
            series.given(OPENED, SUBMITTED)
                    .when(new AcceptWithoutReview(SERIES, LAST_YEAR, REGISTER, PETRA))
                    .expectEvents(new ValueAccepted(SERIES, LAST_YEAR, SIX, 1, PUBLISHED, PETRA, REGISTER));
        }

        @Test
        void isNeverForOnesOwnValue() {
            series.given(OPENED, SUBMITTED)
                    .when(new AcceptWithoutReview(SERIES, LAST_YEAR, REGISTER, ROSA))
                    .expectNoEvents()
                    .expectExceptionDetails(OWN_VALUE);
        }

        @Test
        void needsAReason() {
            series.given(OPENED, SUBMITTED)
                    .when(new AcceptWithoutReview(SERIES, LAST_YEAR, "", PETRA))
                    .expectExceptionDetails(REASON_MISSING);
        }
    }
}
