package org.waymark.command.reporting;

import static java.time.ZoneOffset.UTC;
import static org.waymark.command.reporting.ReportingRefusal.NOTHING_TO_CONFIRM;
import static org.waymark.command.reporting.ReportingRefusal.ODDITY_MISSING;
import static org.waymark.command.reporting.ReportingRefusal.REASON_MISSING;
import static org.waymark.command.reporting.ReportingRefusal.SURVEY_MISSING;
import static org.waymark.command.reporting.ReportingRefusal.SURVEY_UNREADABLE;
import static org.waymark.command.reporting.ReportingSeriesTest.ACCEPTED;
import static org.waymark.command.reporting.ReportingSeriesTest.LAST_YEAR;
import static org.waymark.command.reporting.ReportingSeriesTest.OPENED;
import static org.waymark.command.reporting.ReportingSeriesTest.ROSA;
import static org.waymark.command.reporting.ReportingSeriesTest.SERIES;
import static org.waymark.command.reporting.ReportingSeriesTest.SEVEN;
import static org.waymark.command.reporting.ReportingSeriesTest.SIX;
import static org.waymark.command.reporting.ReportingSeriesTest.SUBMITTED;
import static org.waymark.command.reporting.ReportingSeriesTest.VIKTOR;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.command.reporting.ReportingCommand.ConfirmOddity;
import org.waymark.command.reporting.ReportingCommand.CorrectValue;
import org.waymark.command.reporting.ReportingCommand.SubmitValue;
import org.waymark.command.reporting.ReportingEvent.OddityConfirmed;
import org.waymark.command.reporting.ReportingEvent.SeriesOpened;
import org.waymark.command.reporting.ReportingEvent.ValueSubmitted;

class ConfirmingTest {

    static final String JUMP = "JUMP@sex=F";
    static final String WHY = "A plant closed in May";
    static final OddityConfirmed CONFIRMED = new OddityConfirmed(SERIES, LAST_YEAR, JUMP, WHY, ROSA);
    static final SeriesOpened PERCEIVED = new SeriesOpened(SERIES, Standing.PERCEIVED, ROSA);

    final FixtureConfiguration<ReportingSeries> series = new AggregateTestFixture<>(ReportingSeries.class)
            .registerInjectableResource(Clock.fixed(Instant.parse("2026-04-02T08:00:00Z"), UTC));

    @Nested
    class ConfirmingSomethingUnusual {

        @Test
        void keepsTheReason() {
            series.given(OPENED, SUBMITTED)
                    .when(new ConfirmOddity(SERIES, LAST_YEAR, JUMP, WHY, ROSA))
                    .expectEvents(CONFIRMED);
        }

        @Test
        void isPossibleOfWhatCounts() {
            series.given(OPENED, SUBMITTED, ACCEPTED)
                    .when(new ConfirmOddity(SERIES, LAST_YEAR, JUMP, WHY, VIKTOR))
                    .expectEvents(new OddityConfirmed(SERIES, LAST_YEAR, JUMP, WHY, VIKTOR));
        }

        @Test
        void againInTheSameWordsChangesNothing() {
            series.given(OPENED, SUBMITTED, CONFIRMED)
                    .when(new ConfirmOddity(SERIES, LAST_YEAR, JUMP, WHY, ROSA))
                    .expectNoEvents();
        }

        @Test
        void isAskedAnewOnceTheValueChanged() {
            series.given(OPENED, SUBMITTED, CONFIRMED, new ValueSubmitted(SERIES, LAST_YEAR, SEVEN, null, ROSA))
                    .when(new ConfirmOddity(SERIES, LAST_YEAR, JUMP, WHY, ROSA))
                    .expectEvents(CONFIRMED);
        }

        @Test
        void needsAValue() {
            series.given(OPENED)
                    .when(new ConfirmOddity(SERIES, LAST_YEAR, JUMP, WHY, ROSA))
                    .expectExceptionDetails(NOTHING_TO_CONFIRM);
        }

        @Test
        void needsAReason() {
            series.given(OPENED, SUBMITTED)
                    .when(new ConfirmOddity(SERIES, LAST_YEAR, JUMP, " ", ROSA))
                    .expectExceptionDetails(REASON_MISSING);
        }

        @Test
        void saysWhat() {
            series.given(OPENED, SUBMITTED)
                    .when(new ConfirmOddity(SERIES, LAST_YEAR, " ", WHY, ROSA))
                    .expectExceptionDetails(ODDITY_MISSING);
        }
    }

    @Nested
    class TellingWhatPeoplePerceive {

        @Test
        void saysHowTheyWereAsked() {
            var asked = asked(812, "Do you trust the police?", "3.1");
            series.given(PERCEIVED)
                    .when(new SubmitValue(SERIES, LAST_YEAR, asked, null, ROSA))
                    .expectEvents(new ValueSubmitted(SERIES, LAST_YEAR, asked, null, ROSA));
        }

        @Test
        void withoutASurveyIsRefused() {
            series.given(PERCEIVED)
                    .when(new SubmitValue(SERIES, LAST_YEAR, SIX, null, ROSA))
                    .expectExceptionDetails(SURVEY_MISSING);
        }

        @Test
        void needsSomebodyWhoAnsweredAQuestion() {
            series.given(PERCEIVED)
                    .when(new SubmitValue(SERIES, LAST_YEAR, asked(0, "Do you?", "3.1"), null, ROSA))
                    .expectExceptionDetails(SURVEY_UNREADABLE);
            series.given(OPENED, SUBMITTED, ACCEPTED)
                    .when(new CorrectValue(SERIES, LAST_YEAR, asked(9, " ", "3.1"), "Typing error", null, ROSA))
                    .expectExceptionDetails(SURVEY_UNREADABLE);
        }

        @Test
        void hasNoMarginBelowZero() {
            series.given(PERCEIVED)
                    .when(new SubmitValue(SERIES, LAST_YEAR, asked(9, "Do you?", "-1"), null, ROSA))
                    .expectExceptionDetails(SURVEY_UNREADABLE);
        }

        private static Value asked(int sample, String question, String margin) {
            var survey = new Survey(sample, question, new BigDecimal(margin));
            return new Value(SIX.cells(), null, null, List.of(), survey);
        }
    }
}
