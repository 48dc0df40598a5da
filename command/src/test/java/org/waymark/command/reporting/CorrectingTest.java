package org.waymark.command.reporting;

import static org.waymark.command.reporting.ReportingRefusal.NOTHING_CHANGED;
import static org.waymark.command.reporting.ReportingRefusal.NOT_YET_ACCEPTED;
import static org.waymark.command.reporting.ReportingRefusal.REASON_MISSING;
import static org.waymark.command.reporting.ReportingSeriesTest.ACCEPTED;
import static org.waymark.command.reporting.ReportingSeriesTest.CORRECTED;
import static org.waymark.command.reporting.ReportingSeriesTest.LAST_YEAR;
import static org.waymark.command.reporting.ReportingSeriesTest.OPENED;
import static org.waymark.command.reporting.ReportingSeriesTest.ROSA;
import static org.waymark.command.reporting.ReportingSeriesTest.SERIES;
import static org.waymark.command.reporting.ReportingSeriesTest.SEVEN;
import static org.waymark.command.reporting.ReportingSeriesTest.SIX;
import static org.waymark.command.reporting.ReportingSeriesTest.SUBMITTED;
import static org.waymark.command.reporting.ReportingSeriesTest.series;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.waymark.command.reporting.ReportingCommand.CorrectValue;

class CorrectingTest {

    final FixtureConfiguration<ReportingSeries> series = series();

    @Test
    void keepsBothValuesOnRecord() {
        series.given(OPENED, SUBMITTED, ACCEPTED)
                .when(new CorrectValue(SERIES, LAST_YEAR, SEVEN, "Two offices were missing", null, ROSA))
                .expectEvents(CORRECTED);
    }

    @Test
    void isForAcceptedValuesOnly() {
        series.given(OPENED, SUBMITTED)
                .when(new CorrectValue(SERIES, LAST_YEAR, SEVEN, "Typing error", null, ROSA))
                .expectExceptionDetails(NOT_YET_ACCEPTED);
    }

    @Test
    void needsAReason() {
        series.given(OPENED, SUBMITTED, ACCEPTED)
                .when(new CorrectValue(SERIES, LAST_YEAR, SEVEN, "", null, ROSA))
                .expectExceptionDetails(REASON_MISSING);
    }

    @Test
    void toTheSameValueChangesNothing() {
        series.given(OPENED, SUBMITTED, ACCEPTED)
                .when(new CorrectValue(SERIES, LAST_YEAR, SIX, "Sure", null, ROSA))
                .expectExceptionDetails(NOTHING_CHANGED);
    }
}
