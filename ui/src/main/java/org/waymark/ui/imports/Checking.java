package org.waymark.ui.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.query.reporting.FindSeries;
import org.waymark.query.reporting.SeriesPage;
import org.waymark.ui.Desk;
import org.waymark.ui.exchange.FileFormat;
import org.waymark.ui.exchange.Source;

/** Reads a file row by row, says what each row means here, and compares it with what is known. Saves no value. */
@Component
class Checking {

    private final ImportFiles files;
    private final ImportJobs jobs;
    private final ImportLedger ledger;
    private final Worlds worlds;
    private final Unusual unusual;
    private final Desk desk;

    Checking(ImportFiles files, ImportJobs jobs, ImportLedger ledger, Worlds worlds, Unusual unusual, Desk desk) {
        this.files = files;
        this.jobs = jobs;
        this.ledger = ledger;
        this.worlds = worlds;
        this.unusual = unusual;
        this.desk = desk;
    }

    /** Begins anew whatever was read before. Ends early where somebody stops the import. */
    void check(ImportJob job) {
        worlds.caughtUp();
        ledger.clear(job.id());
        var copy = files.copy(job.file().sha256());
        if (copy.isEmpty()) {
            jobs.refuse(job.id(), Trouble.of(ImportRefusal.FILE_GONE));
            return;
        }
        try {
            check(job, copy.get());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void check(ImportJob job, Path copy) throws IOException {
        var read = new Reading(job, new Mapping(worlds.of(job.by()), job.matching(), Headings.of(job)), jobs, ledger);
        try {
            var source = new Source(copy, job.file().name(), job.choices(), ledger.corrections(job.id()));
            FileFormat.ofCode(job.format()).orElseThrow().read(source, read);
        } finally {
            Files.deleteIfExists(copy);
        }
        if (read.refusal() != null) {
            jobs.refuse(job.id(), read.refusal());
        } else if (read.finish() && compare(job, read.rows())) {
            jobs.checked(job.id(), ledger.tally(job.id()).with(Outcome.OUTSIDE, read.outside()));
        }
    }

    private boolean compare(ImportJob job, int rows) {
        var batch = new Batch(job, rows);
        ledger.byPeriod(job.id(), batch::take);
        return batch.finish();
    }

    /** Values of one series come one after another, so its page is asked for once. */
    private final class Batch {

        private static final int SIZE = 200;

        private final ImportJob job;
        private final int rows;
        private final List<Judged> judged = new ArrayList<>();
        private KnownSeries known = KnownSeries.NONE;
        private int values;
        private int done;
        private boolean going = true;

        private Batch(ImportJob job, int rows) {
            this.job = job;
            this.rows = rows;
        }

        private void take(List<Numbered> period) {
            if (!going) {
                return;
            }
            var first = period.getFirst().stated();
            if (!known.is(first.series())) {
                known = new KnownSeries(
                        first.series(), desk.find(new FindSeries(first.series()), SeriesPage.class, job.by()));
            }
            var judgement = Comparison.of(period, known.at(first.period()));
            judged.add(unusual.weighed(++values, judgement, job.by()));
            done += period.size();
            if (judged.size() == SIZE) {
                flush();
            }
        }

        private void flush() {
            ledger.judge(job.id(), judged);
            judged.clear();
            going = jobs.go(job.id(), Stage.MATCHED, new Progress(rows + done, 2 * rows));
        }

        private boolean finish() {
            flush();
            return going;
        }
    }
}
