package org.waymark.ui.workspace.report.imports;

import java.util.Locale;
import org.waymark.ui.imports.Answer;
import org.waymark.ui.imports.ImportJob;
import org.waymark.ui.imports.Outcome;
import org.waymark.ui.imports.Trouble;
import org.waymark.ui.workspace.Seat;

/** Imports in sentences. */
public final class ImportSentences {

    private ImportSentences() {}

    /** How far an import is, in a few words. */
    public static String state(Seat seat, ImportJob job) {
        var tally = job.tally();
        return switch (job.stage()) {
            case DONE ->
                seat.text("workspace.import.state.done", tally.answers(Answer.RECEIVED), tally.answers(Answer.REFUSED));
            case CHECKED -> look(seat, job);
            case MATCHED, RUNNING, UPLOADED, CANCELLED, REFUSED ->
                seat.text("workspace.import.state." + job.stage().name().toLowerCase(Locale.ROOT));
        };
    }

    /** How many rows would have which outcome. */
    static String look(Seat seat, ImportJob job) {
        var tally = job.tally();
        return seat.text(
                "workspace.import.look",
                tally.read(),
                tally.rows(Outcome.READY),
                tally.rows(Outcome.CHANGED),
                tally.rows(Outcome.UNCHANGED),
                tally.rows(Outcome.TO_CONFIRM),
                tally.rows(Outcome.PROBLEM),
                tally.rows(Outcome.OUTSIDE));
    }

    /** What is in the way of a row and what to do. */
    static String trouble(Seat seat, Trouble trouble) {
        return trouble.reason(seat.wording()) + " " + trouble.remedy(seat.wording());
    }

    static String sentence(Seat seat, String key) {
        return seat.wording().has(key) ? seat.text(key) : key;
    }
}
