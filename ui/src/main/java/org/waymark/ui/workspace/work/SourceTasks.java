package org.waymark.ui.workspace.work;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.command.Period;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.query.reporting.AwaitingReview;
import org.waymark.query.reporting.Due;
import org.waymark.query.reporting.FindDue;
import org.waymark.query.reporting.FindReviewQueue;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;

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
        return seat.list(new FindDue(organisation, seat.today().plusYears(1)), Due.class).stream()
                .collect(Collectors.groupingBy(this::course, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(this::task);
    }

    /** Periods that are over are one task for each series; one that is still running is a task to come. */
    private String course(Due due) {
        return due.series()
                + (due.period().isOverOn(seat.today()) ? "" : due.period().code());
    }

    private Task task(List<Due> periods) {
        var first = periods.getFirst();
        var series = seat.text(
                "workspace.work.series",
                names.of(first.series().indicator()),
                names.of(first.series().place()));
        var what = periods.size() == 1
                ? seat.text(
                        "workspace.work.report",
                        series,
                        seat.wording().upright(first.period().code()))
                : seat.text(
                        "workspace.work.report-many",
                        series,
                        periods.size(),
                        seat.wording().upright(first.period().code()));
        return new Task(first.dueOn(), what, form(first.series(), first.period()));
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
                        form(waiting.series(), waiting.period())));
    }

    private static String form(ReportingSeriesId series, Period period) {
        return "report/value?indicator=" + encoded(series.indicator().value()) + "&place="
                + encoded(series.place().value()) + "&period=" + encoded(period.code());
    }

    private static String encoded(String code) {
        return URLEncoder.encode(code, StandardCharsets.UTF_8);
    }
}
