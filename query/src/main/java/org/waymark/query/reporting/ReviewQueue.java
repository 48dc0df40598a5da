package org.waymark.query.reporting;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.command.reporting.ReportingEvent.ValueCorrected;
import org.waymark.command.reporting.ReportingEvent.ValueSubmitted;
import org.waymark.query.StoredNames;
import org.waymark.query.reporting.SeriesPage.PeriodEntry;

/** What of some series waits for a second person. */
final class ReviewQueue {

    private static final List<String> REPORTS =
            List.of(StoredNames.of(ValueSubmitted.class), StoredNames.of(ValueCorrected.class));

    private ReviewQueue() {}

    static List<AwaitingReview> of(Collection<ReportedSeries> series) {
        return series.stream()
                .flatMap(one -> one.page().periods().stream().flatMap(entry -> waiting(one.page(), entry)))
                .sorted(Comparator.comparing(AwaitingReview::reportedAt)
                        .thenComparing(waiting -> waiting.series().toString())
                        .thenComparing(AwaitingReview::period))
                .toList();
    }

    private static Stream<AwaitingReview> waiting(SeriesPage page, PeriodEntry entry) {
        var value = entry.waiting();
        if (value == null) {
            return Stream.empty();
        }
        return entry.history().reversed().stream()
                .filter(step -> REPORTS.contains(step.what()))
                .limit(1)
                .map(reported -> new AwaitingReview(
                        page.series(),
                        page.standing(),
                        entry.period(),
                        value,
                        entry.counting(),
                        reported.reason(),
                        entry.question(),
                        reported.by(),
                        reported.at()));
    }
}
