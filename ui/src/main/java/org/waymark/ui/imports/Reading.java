package org.waymark.ui.imports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.ui.exchange.FindingsSink;
import org.waymark.ui.exchange.Problem;
import org.waymark.ui.exchange.ReadRow;

/** Takes rows as the file gives them, and puts them into the ledger a thousand at a time. */
final class Reading implements FindingsSink {

    private static final int SIZE = 1_000;

    private final ImportJob job;
    private final Mapping mapping;
    private final ImportJobs jobs;
    private final ImportLedger ledger;
    private final List<ImportLedger.Read> waiting = new ArrayList<>();
    private @Nullable Trouble refusal;
    private @Nullable Trouble warning;
    private int numbered;
    private int outside;
    private boolean going = true;

    Reading(ImportJob job, Mapping mapping, ImportJobs jobs, ImportLedger ledger) {
        this.job = job;
        this.mapping = mapping;
        this.jobs = jobs;
        this.ledger = ledger;
    }

    @Override
    public boolean row(ReadRow row) {
        switch (mapping.of(row)) {
            case Mapped.Says(var stated) -> waiting.add(new ImportLedger.Read(++numbered, row.line(), stated, warning));
            case Mapped.Stuck(var trouble) -> waiting.add(new ImportLedger.Read(++numbered, row.line(), null, trouble));
            case Mapped.Outside() -> outside++;
        }
        warning = null;
        return goOn();
    }

    @Override
    public boolean problem(Problem problem) {
        var reason = problem.reason();
        var trouble = Trouble.of(problem);
        if (reason.wholeFile()) {
            refusal = trouble;
            return false;
        }
        if (reason.warning()) {
            warning = trouble;
            return going;
        }
        waiting.add(new ImportLedger.Read(++numbered, problem.line(), null, trouble));
        return goOn();
    }

    private boolean goOn() {
        if (waiting.size() >= SIZE || (numbered + outside) % SIZE == 0) {
            flush();
        }
        return going;
    }

    private void flush() {
        ledger.add(job.id(), waiting);
        waiting.clear();
        going = jobs.go(job.id(), Stage.MATCHED, new Progress(numbered + outside, 0));
    }

    /** Puts in what is left. Answers false where somebody stopped the import. */
    boolean finish() {
        flush();
        return going;
    }

    @Nullable
    Trouble refusal() {
        return refusal;
    }

    int rows() {
        return numbered;
    }

    int outside() {
        return outside;
    }
}
