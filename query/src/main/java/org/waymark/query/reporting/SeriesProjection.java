package org.waymark.query.reporting;

import static com.mongodb.client.model.Filters.eq;
import static java.util.Comparator.comparing;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.command.reporting.ReportingEvent;
import org.waymark.command.reporting.ReportingEvent.SeriesOpened;
import org.waymark.query.Pages;

/**
 * A page for each series from its opening on, period by period, and the short of it; neither vanishes. A value enters the review queue when
 * it is submitted or corrected, or when its acceptance is withdrawn, and leaves it when it is accepted.
 */
@Component
@ProcessingGroup("reporting-series")
class SeriesProjection {

    private final Pages<ReportedSeries> pages;
    private final Pages<SaidSeries> said;

    SeriesProjection(MongoDatabase database) {
        pages = ReportedSeries.pages(database);
        said = SaidSeries.pages(database);
    }

    @EventHandler
    void on(ReportingEvent event, @SequenceNumber long sequence, @Timestamp Instant at) {
        if (event instanceof SeriesOpened opened) {
            var begun = ReportedSeries.opened(opened);
            pages.put(opened.series(), sequence, begun);
            said.put(opened.series(), sequence, SaidSeries.of(begun.page()));
        } else {
            pages.change(event.series(), sequence, series -> {
                var after = series.after(event, at);
                said.put(event.series(), sequence, SaidSeries.of(after.page()));
                return after;
            });
        }
    }

    @QueryHandler
    Optional<SeriesPage> answer(FindSeries question) {
        return pages.find(question.series()).map(ReportedSeries::page);
    }

    @QueryHandler
    List<SeriesPage> answer(FindSeriesOf question) {
        return pages.where(eq(ReportedSeries.INDICATOR, question.indicator().value())).stream()
                .map(ReportedSeries::page)
                .sorted(comparing(SeriesPage::standing)
                        .thenComparing(page -> page.series().place().value())
                        .thenComparing(page -> page.series().source().value()))
                .toList();
    }

    @QueryHandler
    List<AwaitingReview> answer(FindReviewQueue question) {
        return ReviewQueue.of(pages.where(ReportedSeries.WAITING));
    }

    @ResetHandler
    void forget() {
        pages.drop();
        said.drop();
    }
}
