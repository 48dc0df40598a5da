package org.waymark.ui.entry;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.indicator.IndicatorId;

/**
 * What was sent on a form, for those who sent it.
 *
 * @param reference follows from what was sent, so the same sending has one receipt
 * @param version the adopted version of the plan the form followed
 * @param rows one for each series
 * @param content what was sent, a line for each number, always written alike
 * @param checksum SHA-256 of the content, hexadecimal
 */
public record Receipt(
        String reference,
        String form,
        int version,
        Sheet sheet,
        Instant at,
        ParticipantId by,
        List<Row> rows,
        String content,
        String checksum) {

    public Receipt {
        rows = List.copyOf(rows);
    }

    /** What became of one series. */
    public enum Outcome {
        SENT,
        CORRECTED,
        /** The same value waited already. */
        UNCHANGED,
        REFUSED
    }

    /**
     * One series.
     *
     * @param groups how many groups it speaks of
     * @param reason of a correction, or null
     * @param refusal key of the refusal's sentence, or null
     */
    public record Row(
            IndicatorId indicator,
            Outcome outcome,
            int groups,
            @Nullable String reason,
            @Nullable String refusal) {}

    public long count(Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
