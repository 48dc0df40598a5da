package org.waymark.query.reporting;

import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.waymark.command.Period;
import org.waymark.command.reporting.ReportingEvent;
import org.waymark.command.reporting.ReportingEvent.AcceptanceWithdrawn;
import org.waymark.command.reporting.ReportingEvent.OddityConfirmed;
import org.waymark.command.reporting.ReportingEvent.OpinionAsked;
import org.waymark.command.reporting.ReportingEvent.OpinionGiven;
import org.waymark.command.reporting.ReportingEvent.SeriesOpened;
import org.waymark.command.reporting.ReportingEvent.ValueAccepted;
import org.waymark.command.reporting.ReportingEvent.ValueCorrected;
import org.waymark.command.reporting.ReportingEvent.ValueReturned;
import org.waymark.command.reporting.ReportingEvent.ValueSubmitted;
import org.waymark.query.Pages;
import org.waymark.query.reporting.SeriesPage.PeriodEntry;

/**
 * A series as it is kept.
 *
 * @param waiting how many periods hold a value that does not count yet
 */
record ReportedSeries(SeriesPage page, long waiting) {

    static final String INDICATOR = Pages.PAGE + ".page.series.indicator";
    static final String STANDING = Pages.PAGE + ".page.standing";
    static final Bson WAITING = gt(Pages.PAGE + ".waiting", 0);

    static Pages<ReportedSeries> pages(MongoDatabase database) {
        return new Pages<>(
                database, "reporting_series_2", ReportedSeries.class, INDICATOR, STANDING, Pages.PAGE + ".waiting");
    }

    static ReportedSeries opened(SeriesOpened opened) {
        return new ReportedSeries(new SeriesPage(opened.series(), opened.standing(), List.of()), 0);
    }

    ReportedSeries after(ReportingEvent event, Instant at) {
        return switch (event) {
            case SeriesOpened _ -> this;
            case ValueSubmitted sent ->
                with(story(sent.period(), at).sent(sent, sent.value(), sent.published(), null, sent.by()));
            case ValueCorrected sent ->
                with(story(sent.period(), at).sent(sent, sent.value(), sent.published(), sent.reason(), sent.by()));
            case ValueReturned returned -> with(story(returned.period(), at).returned(returned));
            case ValueAccepted accepted -> with(story(accepted.period(), at).accepted(accepted));
            case AcceptanceWithdrawn withdrawn ->
                with(story(withdrawn.period(), at).withdrawn(withdrawn));
            case OddityConfirmed confirmed -> with(story(confirmed.period(), at).confirmed(confirmed));
            case OpinionAsked asked -> with(story(asked.period(), at).asked(asked));
            case OpinionGiven given -> with(story(given.period(), at).answered(given));
        };
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

    private PeriodStory story(Period period, Instant at) {
        var before = page.periods().stream()
                .filter(entry -> entry.period().equals(period))
                .findFirst()
                .orElseGet(() -> new PeriodEntry(period, null, 0, null, null, List.of()));
        return new PeriodStory(before, at);
    }
}
