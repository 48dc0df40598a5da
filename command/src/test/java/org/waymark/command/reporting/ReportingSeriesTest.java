package org.waymark.command.reporting;

import static java.time.ZoneOffset.UTC;
import static org.waymark.command.reporting.ReportingRefusal.ALREADY_ACCEPTED;
import static org.waymark.command.reporting.ReportingRefusal.NOTHING_TO_REVIEW;
import static org.waymark.command.reporting.ReportingRefusal.OWN_VALUE;
import static org.waymark.command.reporting.ReportingRefusal.PERIOD_NOT_OVER;
import static org.waymark.command.reporting.ReportingRefusal.QUESTION_MISSING;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.ReportingCommand.AcceptValue;
import org.waymark.command.reporting.ReportingCommand.OpenSeries;
import org.waymark.command.reporting.ReportingCommand.ReturnValue;
import org.waymark.command.reporting.ReportingCommand.SubmitValue;
import org.waymark.command.reporting.ReportingEvent.SeriesOpened;
import org.waymark.command.reporting.ReportingEvent.ValueAccepted;
import org.waymark.command.reporting.ReportingEvent.ValueCorrected;
import org.waymark.command.reporting.ReportingEvent.ValueReturned;
import org.waymark.command.reporting.ReportingEvent.ValueSubmitted;

class ReportingSeriesTest {

    static final ReportingSeriesId SERIES = new ReportingSeriesId(
            new IndicatorId("unemployment-rate"), new PlaceId("sorrel"), new OrganisationId("sorrel-council"));
    static final Period LAST_YEAR = Period.year(2025);
    static final Period THIS_YEAR = Period.year(2026);
    static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 2);
    static final ParticipantId ROSA = new ParticipantId("rosa");
    static final ParticipantId VIKTOR = new ParticipantId("viktor");
    static final Value SIX = Value.of(Slice.TOTAL, Observation.of(new BigDecimal("6.3")));
    static final Value SEVEN = Value.of(Slice.TOTAL, Observation.of(new BigDecimal("7.0"), Flag.PROVISIONAL));

    static final SeriesOpened OPENED = new SeriesOpened(SERIES, Standing.REPORTED, ROSA);
    static final ValueSubmitted SUBMITTED = new ValueSubmitted(SERIES, LAST_YEAR, SIX, PUBLISHED, ROSA);
    static final ValueAccepted ACCEPTED = new ValueAccepted(SERIES, LAST_YEAR, SIX, 1, PUBLISHED, VIKTOR);
    static final ValueReturned RETURNED = new ValueReturned(SERIES, LAST_YEAR, "Both sexes?", VIKTOR);
    static final ValueCorrected CORRECTED =
            new ValueCorrected(SERIES, LAST_YEAR, SEVEN, "Two offices were missing", null, ROSA);

    static FixtureConfiguration<ReportingSeries> series() {
        return new AggregateTestFixture<>(ReportingSeries.class)
                .registerInjectableResource(Clock.fixed(Instant.parse("2026-04-02T08:00:00Z"), UTC));
    }

    final FixtureConfiguration<ReportingSeries> series = series();

    @Nested
    class Opening {

        @Test
        void expectsValuesFromTheSource() {
            series.givenNoPriorActivity()
                    .when(new OpenSeries(SERIES, Standing.REPORTED, ROSA))
                    .expectEvents(OPENED);
        }

        @Test
        void twiceIsOnce() {
            series.given(OPENED)
                    .when(new OpenSeries(SERIES, Standing.REPORTED, ROSA))
                    .expectNoEvents();
        }
    }

    @Nested
    class Submitting {

        @Test
        void recordsTheValueWithTheDayItsSourcePublishedIt() {
            series.given(OPENED)
                    .when(new SubmitValue(SERIES, LAST_YEAR, SIX, PUBLISHED, ROSA))
                    .expectEvents(SUBMITTED);
        }

        @Test
        void waitsUntilThePeriodIsOver() {
            series.given(OPENED)
                    .when(new SubmitValue(SERIES, THIS_YEAR, SIX, null, ROSA))
                    .expectNoEvents()
                    .expectExceptionDetails(PERIOD_NOT_OVER);
        }

        @Test
        void againReplacesWhatDoesNotCountYet() {
            series.given(OPENED, SUBMITTED)
                    .when(new SubmitValue(SERIES, LAST_YEAR, SEVEN, null, ROSA))
                    .expectEvents(new ValueSubmitted(SERIES, LAST_YEAR, SEVEN, null, ROSA));
        }

        @Test
        void answersAReviewersQuestion() {
            series.given(OPENED, SUBMITTED, RETURNED)
                    .when(new SubmitValue(SERIES, LAST_YEAR, SEVEN, null, ROSA))
                    .expectEvents(new ValueSubmitted(SERIES, LAST_YEAR, SEVEN, null, ROSA));
        }

        @Test
        void doesNotOverwriteWhatCounts() {
            series.given(OPENED, SUBMITTED, ACCEPTED)
                    .when(new SubmitValue(SERIES, LAST_YEAR, SEVEN, null, ROSA))
                    .expectExceptionDetails(ALREADY_ACCEPTED);
        }
    }

    @Nested
    class Returning {

        @Test
        void asksTheSourceToLookAgain() {
            series.given(OPENED, SUBMITTED)
                    .when(new ReturnValue(SERIES, LAST_YEAR, "Both sexes?", VIKTOR))
                    .expectEvents(RETURNED);
        }

        @Test
        void needsAQuestion() {
            series.given(OPENED, SUBMITTED)
                    .when(new ReturnValue(SERIES, LAST_YEAR, " ", VIKTOR))
                    .expectExceptionDetails(QUESTION_MISSING);
        }

        @Test
        void needsAValueThatWaits() {
            series.given(OPENED, SUBMITTED, ACCEPTED)
                    .when(new ReturnValue(SERIES, LAST_YEAR, "Both sexes?", VIKTOR))
                    .expectExceptionDetails(NOTHING_TO_REVIEW);
        }
    }

    @Nested
    class Accepting {

        @Test
        void makesTheValueCount() {
            series.given(OPENED, SUBMITTED)
                    .when(new AcceptValue(SERIES, LAST_YEAR, VIKTOR))
                    .expectEvents(ACCEPTED);
        }

        @Test
        void takesASecondPerson() {
            series.given(OPENED, SUBMITTED)
                    .when(new AcceptValue(SERIES, LAST_YEAR, ROSA))
                    .expectNoEvents()
                    .expectExceptionDetails(OWN_VALUE);
        }

        @Test
        void needsASubmittedValue() {
            series.given(OPENED)
                    .when(new AcceptValue(SERIES, LAST_YEAR, VIKTOR))
                    .expectExceptionDetails(NOTHING_TO_REVIEW);
        }

        @Test
        void ofACorrectionCountsAsTheNextRevision() {
            series.given(OPENED, SUBMITTED, ACCEPTED, CORRECTED)
                    .when(new AcceptValue(SERIES, LAST_YEAR, VIKTOR))
                    .expectEvents(new ValueAccepted(SERIES, LAST_YEAR, SEVEN, 2, null, VIKTOR));
        }

        @Test
        void ofACorrectionTakesASecondPersonToo() {
            series.given(OPENED, SUBMITTED, ACCEPTED, CORRECTED)
                    .when(new AcceptValue(SERIES, LAST_YEAR, ROSA))
                    .expectExceptionDetails(OWN_VALUE);
        }
    }
}
