package org.waymark.ui.workspace.work;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.command.Role;
import org.waymark.query.reporting.AwaitingReview;
import org.waymark.query.reporting.FindReviewQueue;
import org.waymark.ui.imports.Imports;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;

/** Everything that waits for whoever sits here, by the roles they play, the most urgent first. */
final class Tasks {

    private final Seat seat;
    private final Names names;
    private final Optional<Imports> imports;

    Tasks(Seat seat, Names names, Optional<Imports> imports) {
        this.seat = seat;
        this.names = names;
        this.imports = imports;
    }

    List<Task> all() {
        return Stream.of(planning(), steps(), learning(), reporting(), reviewing(), judging(), moderating())
                .flatMap(tasks -> tasks)
                .sorted()
                .toList();
    }

    private Stream<Task> planning() {
        return seat.is(Role.PLANNER) ? new PlannerTasks(seat, names).all() : Stream.empty();
    }

    private Stream<Task> steps() {
        return seat.is(Role.PLANNER) || seat.is(Role.REPORTER) || seat.is(Role.PARTNER)
                ? new MilestoneTasks(seat, names).all()
                : Stream.empty();
    }

    private Stream<Task> learning() {
        return seat.is(Role.PLANNER) || seat.is(Role.REPORTER) || seat.is(Role.PARTNER)
                ? new ReviewTasks(seat, names).all()
                : Stream.empty();
    }

    private Stream<Task> reporting() {
        var organisation = seat.organisation();
        var reports = seat.is(Role.REPORTER) || seat.is(Role.PARTNER) || seat.is(Role.MONITOR);
        if (organisation == null || !reports) {
            return Stream.empty();
        }
        var source = new SourceTasks(seat, names, organisation);
        var files = imports.stream().flatMap(all -> new ImportTasks(seat, all).all());
        return Stream.of(source.owed(), seat.is(Role.REPORTER) ? source.returned() : Stream.<Task>empty(), files)
                .flatMap(tasks -> tasks);
    }

    private Stream<Task> reviewing() {
        if (!seat.is(Role.REVIEWER)) {
            return Stream.empty();
        }
        return seat.list(new FindReviewQueue(), AwaitingReview.class).stream()
                .filter(waiting ->
                        waiting.question() == null && !waiting.reportedBy().equals(seat.me()))
                .collect(Collectors.groupingBy(AwaitingReview::series, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(waiting -> new Task(
                        null,
                        seat.text(
                                "workspace.work.review",
                                names.of(waiting.getFirst().series()),
                                waiting.size(),
                                seat.wording()
                                        .date(waiting.getFirst()
                                                .reportedAt()
                                                .atZone(ZoneOffset.UTC)
                                                .toLocalDate())),
                        "review"));
    }

    private Stream<Task> judging() {
        return seat.is(Role.PLANNER) || seat.is(Role.REVIEWER) ? new QualityTasks(seat, names).all() : Stream.empty();
    }

    private Stream<Task> moderating() {
        if (!seat.is(Role.MODERATOR)) {
            return Stream.empty();
        }
        return new ModeratorTasks(seat).all();
    }
}
