package org.waymark.query.reporting;

import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.reporting.ReportingEvent;
import org.waymark.command.reporting.ReportingEvent.SeriesOpened;
import org.waymark.command.reporting.ReportingEvent.ValueAccepted;
import org.waymark.command.reporting.ReportingEvent.ValueCorrected;
import org.waymark.command.reporting.ReportingEvent.ValueReturned;
import org.waymark.command.reporting.ReportingEvent.ValueSubmitted;
import org.waymark.command.reporting.Value;
import org.waymark.query.Pages;
import org.waymark.query.StoredNames;
import org.waymark.query.reporting.SeriesPage.PeriodEntry;
import org.waymark.query.reporting.SeriesPage.Step;

/**
 * A series as it is kept.
 *
 * @param waiting how many periods hold a value that does not count yet
 */
record ReportedSeries(SeriesPage page, long waiting) {

    static final String INDICATOR = Pages.PAGE + ".page.series.indicator";
    static final Bson WAITING = gt(Pages.PAGE + ".waiting", 0);

    static Pages<ReportedSeries> pages(MongoDatabase database) {
        return new Pages<>(database, "reporting_series_1", ReportedSeries.class, INDICATOR, Pages.PAGE + ".waiting");
    }

    static ReportedSeries opened(SeriesOpened opened) {
        return new ReportedSeries(new SeriesPage(opened.series(), opened.standing(), List.of()), 0);
    }

    ReportedSeries after(ReportingEvent event, Instant at) {
        return switch (event) {
            case SeriesOpened again -> this;
            case ValueSubmitted submitted ->
                waiting(
                        submitted.period(),
                        submitted.value(),
                        step(submitted, submitted.value(), submitted.published(), null, submitted.by(), at));
            case ValueReturned returned -> returned(returned, at);
            case ValueAccepted accepted ->
                with(new PeriodEntry(
                        accepted.period(),
                        accepted.value(),
                        accepted.revision(),
                        null,
                        null,
                        history(
                                accepted.period(),
                                step(accepted, accepted.value(), accepted.published(), null, accepted.by(), at))));
            case ValueCorrected corrected ->
                waiting(
                        corrected.period(),
                        corrected.value(),
                        step(
                                corrected,
                                corrected.value(),
                                corrected.published(),
                                corrected.reason(),
                                corrected.by(),
                                at));
        };
    }

    private ReportedSeries waiting(Period period, Value value, Step step) {
        var before = entry(period);
        return with(new PeriodEntry(
                period,
                before.map(PeriodEntry::counting).orElse(null),
                before.map(PeriodEntry::revision).orElse(0),
                value,
                null,
                history(period, step)));
    }

    private ReportedSeries returned(ValueReturned returned, Instant at) {
        var before = entry(returned.period()).orElseThrow();
        return with(new PeriodEntry(
                before.period(),
                before.counting(),
                before.revision(),
                before.waiting(),
                returned.question(),
                history(
                        before.period(),
                        step(returned, before.waiting(), null, returned.question(), returned.by(), at))));
    }

    private ReportedSeries with(PeriodEntry entry) {
        var others = page.periods().stream().filter(other -> !other.period().equals(entry.period()));
        var periods = Stream.concat(others, Stream.of(entry))
                .sorted(Comparator.comparing(PeriodEntry::period))
                .toList();
        return new ReportedSeries(
                new SeriesPage(page.series(), page.standing(), periods),
                periods.stream().filter(period -> period.waiting() != null).count());
    }

    private List<Step> history(Period period, Step step) {
        return Stream.concat(entry(period).stream().flatMap(entry -> entry.history().stream()), Stream.of(step))
                .toList();
    }

    private Optional<PeriodEntry> entry(Period period) {
        return page.periods().stream()
                .filter(entry -> entry.period().equals(period))
                .findFirst();
    }

    private static Step step(
            ReportingEvent event,
            @Nullable Value value,
            @Nullable LocalDate published,
            @Nullable String reason,
            ParticipantId by,
            Instant at) {
        return new Step(StoredNames.of(event), value, published, reason, by, at);
    }
}
