package org.waymark.ui.workspace.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.command.Period;
import org.waymark.command.Role;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.query.quality.FindOddities;
import org.waymark.query.quality.Oddity;
import org.waymark.query.reporting.AwaitingReview;
import org.waymark.query.reporting.DutyRow;
import org.waymark.query.reporting.FindDuties;
import org.waymark.query.reporting.FindReviewQueue;
import org.waymark.ui.workspace.Seat;

/**
 * What waits and concerns whoever sits here. A long queue is looked at a stretch at a time: what is unusual is asked
 * only of the values that have waited longest.
 */
final class Queue {

    static final int LOOKED_AT = 200;

    private final Seat seat;
    private final Map<AwaitingReview, List<Oddity>> known = new HashMap<>();

    Queue(Seat seat) {
        this.seat = seat;
    }

    /** All that waits. */
    List<AwaitingReview> all() {
        return seat.list(new FindReviewQueue(), AwaitingReview.class).stream()
                .filter(this::mine)
                .toList();
    }

    /** Those that have waited longest, with what is unusual about them. */
    List<Waiting> lookedAt(List<AwaitingReview> all, Comparator<Waiting> order) {
        var first = all.subList(0, Math.min(LOOKED_AT, all.size()));
        known.keySet().retainAll(first);
        var due = due(first);
        return first.stream()
                .map(one -> new Waiting(
                        one,
                        known.computeIfAbsent(one, this::oddities),
                        due.get(new Report(one.series(), one.period()))))
                .sorted(order)
                .toList();
    }

    private List<Oddity> oddities(AwaitingReview waiting) {
        return seat.list(new FindOddities(waiting.series(), waiting.period(), waiting.value()), Oddity.class);
    }

    private Map<Report, LocalDate> due(List<AwaitingReview> waiting) {
        var sources =
                waiting.stream().map(one -> one.series().source()).distinct().toList();
        if (sources.isEmpty()) {
            return Map.of();
        }
        return seat.list(new FindDuties(sources, seat.today(), seat.today()), DutyRow.class).stream()
                .collect(Collectors.toMap(
                        row -> new Report(row.series(), row.period()),
                        DutyRow::dueOn,
                        (one, other) -> one.isBefore(other) ? one : other));
    }

    private boolean mine(AwaitingReview waiting) {
        return seat.is(Role.REVIEWER)
                || seat.is(Role.PLANNER)
                || seat.is(Role.ADMINISTRATOR)
                || waiting.series().source().equals(seat.organisation())
                || waiting.opinions().stream().anyMatch(one -> one.of().equals(seat.organisation()));
    }

    private record Report(ReportingSeriesId series, Period period) {}
}
