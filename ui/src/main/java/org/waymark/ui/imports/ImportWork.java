package org.waymark.ui.imports;

import org.springframework.stereotype.Component;

/** Brings an import forward as far as it goes by itself. Whoever calls sees to it that nobody else does the same. */
@Component
public class ImportWork {

    private final ImportJobs jobs;
    private final Checking checking;
    private final HandingIn handingIn;

    ImportWork(ImportJobs jobs, Checking checking, HandingIn handingIn) {
        this.jobs = jobs;
        this.checking = checking;
        this.handingIn = handingIn;
    }

    /** Reads and compares, or hands in; begins again where an earlier attempt ended. */
    public void bringForward(ImportId id) {
        var job = jobs.find(id).orElseThrow();
        if (job.stage() == Stage.MATCHED) {
            checking.check(job);
            job = jobs.find(id).orElseThrow();
            if (job.stage() == Stage.CHECKED && job.atOnce() && job.mode() != Mode.CHECK) {
                jobs.move(id, Stage.CHECKED, Stage.RUNNING);
                job = jobs.find(id).orElseThrow();
            }
        }
        if (job.stage() == Stage.RUNNING) {
            handingIn.send(job);
        }
    }
}
