package org.waymark.ui.imports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.ui.Account;
import org.waymark.ui.exchange.Choices;

/**
 * One sending of a file and how far it has come.
 *
 * @param by who sent it, and for which organisation
 * @param format code of the file's format
 * @param atOnce whether it is handed in as soon as it is checked
 * @param reason why what was sent before is replaced; empty where nothing is
 * @param refusal why nothing can be taken, or null
 * @param earlier the import in which this organisation sent the same file first, or null
 * @param at when the file came in
 * @param checkedAt when it was last compared, or null
 * @param doneAt when everything had an answer, or null
 */
public record ImportJob(
        ImportId id,
        Account by,
        FileMark file,
        String format,
        Mode mode,
        Choices choices,
        Matching matching,
        boolean atOnce,
        String reason,
        Stage stage,
        Progress progress,
        Tally tally,
        @Nullable Trouble refusal,
        @Nullable Earlier earlier,
        Instant at,
        @Nullable Instant checkedAt,
        @Nullable Instant doneAt) {

    /** When the same file came in before. */
    public record Earlier(ImportId id, Instant at) {}
}
