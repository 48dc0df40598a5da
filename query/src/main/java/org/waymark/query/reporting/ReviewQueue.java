package org.waymark.query.reporting;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.query.reporting.SeriesPage.PeriodEntry;
import org.waymark.query.reporting.SeriesPage.Revision;
import org.waymark.query.reporting.SeriesPage.Step;
import org.waymark.query.reporting.SeriesPage.Withdrawn;

/** What of some series waits for a second person. */
final class ReviewQueue {

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
                .filter(step -> SeriesPage.SENT.contains(step.what()) && value.equals(step.value()))
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
                        reported.at(),
                        entry.confirmed().stream()
                                .filter(one -> !one.at().isBefore(reported.at()))
                                .toList(),
                        entry.opinions(),
                        entry.changesSinceAccepted(),
                        withdrawn(entry, reported)));
    }

    /** Why it waits anew, where nobody sent anything else since. */
    private static @Nullable Withdrawn withdrawn(PeriodEntry entry, Step reported) {
        return entry.revisions().stream()
                .map(Revision::withdrawn)
                .filter(back -> back != null && !back.at().isBefore(reported.at()))
                .reduce((_, last) -> last)
                .orElse(null);
    }
}
