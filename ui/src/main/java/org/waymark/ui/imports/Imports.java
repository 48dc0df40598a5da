package org.waymark.ui.imports;

import static org.waymark.command.AccessRefusal.NOT_SIGNED_IN;
import static org.waymark.command.AccessRefusal.NOT_YOUR_ROLE;
import static org.waymark.command.Role.ADMINISTRATOR;
import static org.waymark.command.Role.MONITOR;
import static org.waymark.command.Role.PARTNER;
import static org.waymark.command.Role.REPORTER;
import static org.waymark.ui.imports.ImportRefusal.CHECK_ONLY;
import static org.waymark.ui.imports.ImportRefusal.NOTHING_TO_SEND;
import static org.waymark.ui.imports.ImportRefusal.NOT_AT_THIS_STAGE;
import static org.waymark.ui.imports.ImportRefusal.NO_ORGANISATION;
import static org.waymark.ui.imports.ImportRefusal.REASON_MISSING;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.command.Refused;
import org.waymark.command.Role;
import org.waymark.ui.Account;
import org.waymark.ui.exchange.Choices;
import org.waymark.ui.exchange.FileFormat;
import org.waymark.ui.imports.ImportLedger.Mend;
import org.waymark.ui.imports.ImportLedger.Unknown;

/** What may be done with imports, by people and programs alike, and only with those of their own organisation. */
@Component
public class Imports {

    private static final Set<Role> SENDERS = Set.of(REPORTER, PARTNER, MONITOR, ADMINISTRATOR);
    private static final int SHOWN = 50;

    private final ImportJobs jobs;
    private final ImportLedger ledger;
    private final ImportMatches matches;
    private final Workers workers;

    Imports(ImportJobs jobs, ImportLedger ledger, ImportMatches matches, Workers workers) {
        this.jobs = jobs;
        this.ledger = ledger;
        this.matches = matches;
        this.workers = workers;
    }

    /** The organisation somebody sends files for. Refused for those who send none. */
    public static String organisation(Account by) {
        Refused.when(by.roles().contains(Role.PUBLIC), NOT_SIGNED_IN);
        Refused.when(Collections.disjoint(by.roles(), SENDERS), NOT_YOUR_ROLE);
        if (by.organisation() == null) {
            throw Refused.because(NO_ORGANISATION);
        }
        return by.organisation();
    }

    /** An import of one's own organisation. */
    public Optional<ImportJob> find(ImportId id, Account by) {
        var organisation = organisation(by);
        return jobs.find(id).filter(job -> organisation.equals(job.by().organisation()));
    }

    /** The latest imports of one's own organisation. */
    public List<ImportJob> latest(Account by) {
        return jobs.of(organisation(by), SHOWN);
    }

    /** What the codes of files in this format meant before. */
    public Matching remembered(String format, Account by) {
        return matches.of(organisation(by), format);
    }

    /** Says how to read the file and what its codes mean, and has it checked in the background. */
    public void match(ImportJob job, String format, Mode mode, Choices choices, Matching matching) {
        Refused.when(job.stage().busy() || job.stage() == Stage.DONE, NOT_AT_THIS_STAGE);
        jobs.match(job.id(), format, mode, choices, matching);
        matches.remember(organisation(job.by()), format, matching);
        go(job, job.stage(), Stage.MATCHED);
    }

    /** Whether fields of the file can be corrected here. */
    public boolean mendable(ImportJob job) {
        return FileFormat.ofCode(job.format()).filter(FileFormat::isTable).isPresent();
    }

    /** Corrects fields of the file as it is kept here, and has it checked again. */
    public void mend(ImportJob job, Collection<Mend> mends) {
        Refused.when(!mendable(job), ImportRefusal.NOT_MENDABLE);
        Refused.when(job.stage().busy() || job.stage() == Stage.UPLOADED, NOT_AT_THIS_STAGE);
        ledger.mend(job.id(), mends);
        go(job, job.stage(), Stage.MATCHED);
    }

    /** Confirms unusual values, each by its number and with a reason of its own. */
    public void confirm(ImportJob job, Map<Integer, String> reasons) {
        Refused.when(reasons.isEmpty() || reasons.values().stream().anyMatch(String::isBlank), REASON_MISSING);
        confirmed(job, () -> reasons.forEach((value, reason) -> ledger.confirm(job.id(), value, reason.strip())));
    }

    /** Confirms every unusual value that still waits for a reason. */
    public void confirmAll(ImportJob job, String reason) {
        Refused.when(reason.isBlank(), REASON_MISSING);
        confirmed(job, () -> ledger.confirm(job.id(), null, reason.strip()));
    }

    private void confirmed(ImportJob job, Runnable confirming) {
        Refused.when(job.stage() != Stage.CHECKED && job.stage() != Stage.DONE, NOT_AT_THIS_STAGE);
        confirming.run();
        if (job.stage() == Stage.DONE && job.mode() != Mode.CHECK) {
            go(job, Stage.DONE, Stage.RUNNING);
        }
    }

    /** How many unusual values still wait for a reason. */
    public int toConfirm(ImportJob job) {
        return ledger.toConfirm(job.id());
    }

    /** How many values would be handed in now. */
    public int toSend(ImportJob job) {
        return ledger.toHandIn(job.id(), job.mode() == Mode.REPLACE);
    }

    /**
     * Hands in what is ready, and what is confirmed.
     *
     * @param reason why what was sent before is replaced; may be empty where nothing is
     */
    public void send(ImportJob job, String reason) {
        Refused.when(job.mode() == Mode.CHECK, CHECK_ONLY);
        var replacing = job.mode() == Mode.REPLACE;
        var changes = replacing && job.tally().values(Outcome.CHANGED) > 0;
        Refused.when(changes && reason.isBlank(), REASON_MISSING);
        Refused.when(toSend(job) == 0, NOTHING_TO_SEND);
        jobs.reason(job.id(), reason.strip());
        go(job, Stage.CHECKED, Stage.RUNNING);
    }

    /** Stops it where it is; what was handed in stays handed in. */
    public void cancel(ImportJob job) {
        Refused.when(!job.stage().busy() || !jobs.move(job.id(), job.stage(), Stage.CANCELLED), NOT_AT_THIS_STAGE);
    }

    /** Goes on where it was stopped. */
    public void resume(ImportJob job) {
        go(job, Stage.CANCELLED, job.checkedAt() == null ? Stage.MATCHED : Stage.RUNNING);
    }

    public List<LedgerRow> rows(ImportJob job, @Nullable Outcome outcome, int after, int most) {
        return ledger.rows(job.id(), outcome, after, most);
    }

    /** Codes of the file that mean nothing here yet. */
    public List<Unknown> unknown(ImportJob job) {
        return ledger.unknown(job.id(), SHOWN);
    }

    private void go(ImportJob job, Stage from, Stage to) {
        Refused.when(!jobs.move(job.id(), from, to), NOT_AT_THIS_STAGE);
        workers.nudge();
    }
}
