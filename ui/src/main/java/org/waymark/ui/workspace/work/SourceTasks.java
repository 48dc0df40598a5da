package org.waymark.ui.workspace.work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.query.reporting.AwaitingReview;
import org.waymark.query.reporting.DutyRow;
import org.waymark.query.reporting.DutyState;
import org.waymark.query.reporting.FindDuties;
import org.waymark.query.reporting.FindReviewQueue;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.duty.Ways;

/** What an organisation that reports owes: periods without a value, and values that were given back with a question. */
final class SourceTasks {

    private final Seat seat;
    private final Names names;
    private final OrganisationId organisation;

    SourceTasks(Seat seat, Names names, OrganisationId organisation) {
        this.seat = seat;
        this.names = names;
        this.organisation = organisation;
    }

    /** A year ahead, so that the next one is known where nothing is due. */
    Stream<Task> owed() {
        return seat
                .list(new FindDuties(List.of(organisation), seat.today().plusYears(1), seat.today()), DutyRow.class)
                .stream()
                .filter(duty -> duty.state().isOwed() || duty.state() == DutyState.TO_COME)
                .collect(Collectors.groupingBy(this::course, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(this::task);
    }

    /** Periods that are over are one task for each series; one that is still running is a task to come. */
    private String course(DutyRow duty) {
        return duty.series()
                + (duty.state() == DutyState.LOCKED
                        ? " locked"
                        : duty.state().isOwed() ? "" : duty.period().code());
    }

    private Task task(List<DutyRow> periods) {
        var first = periods.getFirst();
        var series = seat.text(
                "workspace.work.series",
                names.of(first.series().indicator()),
                names.of(first.series().place()));
        var count = periods.stream().map(DutyRow::period).distinct().count();
        var what = count == 1
                ? seat.text(
                        "workspace.work.report",
                        series,
                        seat.wording().upright(first.period().code()))
                : seat.text(
                        "workspace.work.report-many",
                        series,
                        count,
                        seat.wording().upright(first.period().code()));
        if (first.state() == DutyState.LOCKED) {
            return new Task(first.dueOn(), seat.text("workspace.work.locked", count, what), Ways.SHEET);
        }
        var locks = first.state() == DutyState.OVERDUE
                ? seat.text("workspace.work.locks", what, seat.wording().date(first.lockedOn()))
                : what;
        return new Task(first.dueOn(), locks, Ways.form(first.series(), first.period()));
    }

    Stream<Task> returned() {
        return seat.list(new FindReviewQueue(), AwaitingReview.class).stream()
                .filter(waiting ->
                        waiting.question() != null && waiting.series().source().equals(organisation))
                .map(waiting -> new Task(
                        null,
                        seat.text(
                                "workspace.work.returned",
                                names.of(waiting.series().indicator()),
                                seat.wording().upright(waiting.period().code()),
                                String.valueOf(waiting.question())),
                        Ways.form(waiting.series(), waiting.period())));
    }
}
