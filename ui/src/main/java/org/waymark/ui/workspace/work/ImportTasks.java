package org.waymark.ui.workspace.work;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.waymark.ui.imports.ImportJob;
import org.waymark.ui.imports.Imports;
import org.waymark.ui.imports.Stage;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.report.imports.ImportNavigation;
import org.waymark.ui.workspace.report.imports.ImportSentences;

/**
 * What became of files one has sent and left: a line for each that waits for a look, and for results of the last days.
 */
final class ImportTasks {

    private static final int DAYS = 3;

    private final Seat seat;
    private final Imports imports;

    ImportTasks(Seat seat, Imports imports) {
        this.seat = seat;
        this.imports = imports;
    }

    Stream<Task> all() {
        return imports.latest(seat.account()).stream()
                .filter(job -> job.by().participant().equals(seat.me()) && isNews(job))
                .map(job -> new Task(
                        null,
                        seat.text(
                                "workspace.import.task",
                                seat.wording().isolate(job.file().name()),
                                ImportSentences.state(seat, job)),
                        ImportNavigation.path(job.id())));
    }

    private boolean isNews(ImportJob job) {
        var since = job.doneAt() == null ? job.at() : job.doneAt();
        return job.stage() != Stage.CANCELLED
                && !LocalDate.ofInstant(since, ZoneOffset.UTC)
                        .isBefore(seat.today().minusDays(DAYS));
    }
}
