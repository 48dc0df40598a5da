package org.waymark.query.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.command.reporting.Standing.REPORTED;
import static org.waymark.query.Cast.NON_EU;
import static org.waymark.query.Cast.ROSA;
import static org.waymark.query.Cast.SERIES;
import static org.waymark.query.Cast.VIKTOR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingEvent.SeriesOpened;
import org.waymark.command.reporting.ReportingEvent.ValueAccepted;
import org.waymark.command.reporting.ReportingEvent.ValueCorrected;
import org.waymark.command.reporting.ReportingEvent.ValueReturned;
import org.waymark.command.reporting.ReportingEvent.ValueSubmitted;
import org.waymark.command.reporting.Value;
import org.waymark.query.History;
import org.waymark.query.ProjectionHarness;
import org.waymark.query.reporting.SeriesPage.PeriodEntry;
import org.waymark.query.reporting.SeriesPage.Revision;
import org.waymark.query.reporting.SeriesPage.Step;

class SeriesProjectionTest {

    static final Period Y2018 = Period.year(2018);
    static final Period Y2019 = Period.year(2019);
    static final Period Y2020 = Period.year(2020);
    static final LocalDate PUBLISHED = LocalDate.of(2019, 4, 25);
    static final Value EIGHT = Value.of(NON_EU, Observation.of(new BigDecimal("8.10")));
    static final Value SEVEN = Value.of(NON_EU, Observation.of(new BigDecimal("7.0")));
    static final String QUESTION = "Both sexes?";
    static final String REASON = "survey reweighted";

    final ProjectionHarness.Told series = ProjectionHarness.of(SeriesProjection::new)
            .given(
                    new SeriesOpened(SERIES, REPORTED, ROSA),
                    new ValueSubmitted(SERIES, Y2019, SEVEN, null, ROSA),
                    new ValueSubmitted(SERIES, Y2018, EIGHT, PUBLISHED, ROSA),
                    new ValueAccepted(SERIES, Y2018, EIGHT, 1, PUBLISHED, VIKTOR),
                    new ValueReturned(SERIES, Y2019, QUESTION, VIKTOR),
                    new ValueCorrected(SERIES, Y2018, SEVEN, REASON, null, ROSA),
                    new ValueSubmitted(SERIES, Y2020, SEVEN, null, ROSA),
                    new ValueAccepted(SERIES, Y2020, SEVEN, 1, null, VIKTOR));

    @Test
    void aSeriesTellsPeriodByPeriodWhatHappened() {
        var sent = new Step("reporting.value-submitted", EIGHT, PUBLISHED, null, ROSA, History.at(2));
        var counted = new Step("reporting.value-accepted", EIGHT, PUBLISHED, null, VIKTOR, History.at(3));
        var corrected = new Step("reporting.value-corrected", SEVEN, null, REASON, ROSA, History.at(5));
        series.answer(new FindSeries(SERIES), SeriesPage.class, page -> {
            var periods = page.orElseThrow().periods();
            assertThat(periods).extracting(PeriodEntry::period).containsExactly(Y2018, Y2019, Y2020);
            assertThat(periods.getFirst())
                    .isEqualTo(new PeriodEntry(
                            Y2018,
                            EIGHT,
                            1,
                            SEVEN,
                            null,
                            List.of(sent, counted, corrected),
                            List.of(),
                            List.of(new Revision(1, EIGHT, PUBLISHED, VIKTOR, History.at(3), null, null)),
                            List.of()));
            assertThat(periods.getLast().waiting()).isNull();
        });
    }

    @Test
    void whatDoesNotCountYetWaitsForReviewTheOldestFirst() {
        series.answers(
                new FindReviewQueue(),
                AwaitingReview.class,
                new AwaitingReview(SERIES, REPORTED, Y2019, SEVEN, null, null, QUESTION, ROSA, History.at(1)),
                new AwaitingReview(SERIES, REPORTED, Y2018, SEVEN, EIGHT, REASON, null, ROSA, History.at(5)));
    }

    @Test
    void onceEverythingCountsNothingWaits() {
        ProjectionHarness.of(SeriesProjection::new)
                .given(
                        new SeriesOpened(SERIES, REPORTED, ROSA),
                        new ValueSubmitted(SERIES, Y2019, SEVEN, null, ROSA),
                        new ValueReturned(SERIES, Y2019, QUESTION, VIKTOR),
                        new ValueSubmitted(SERIES, Y2019, EIGHT, null, ROSA),
                        new ValueAccepted(SERIES, Y2019, EIGHT, 1, null, VIKTOR))
                .answers(new FindReviewQueue(), AwaitingReview.class);
    }
}
