package org.waymark.ui.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.query.quality.Oddity;

/**
 * A row and what became of it.
 *
 * @param number among all rows of the import
 * @param line of the file
 * @param value number of the value it is part of, or null
 * @param stated what it says here, or null where that is not known
 * @param before what is known now, in short, or empty
 * @param now what it says, in short, or empty
 * @param trouble what stands in its way, or null
 * @param oddities what is unusual about its value
 * @param confirmation why that is right, or empty while nobody said
 * @param answered what its value was answered, or null
 */
public record LedgerRow(
        int number,
        int line,
        Outcome outcome,
        @Nullable Integer value,
        @Nullable Stated stated,
        String before,
        String now,
        @Nullable Trouble trouble,
        List<Oddity> oddities,
        String confirmation,
        ImportLedger.@Nullable Answered answered) {

    /** A row with what it says in short. */
    public static LedgerRow of(
            int number,
            int line,
            Outcome outcome,
            @Nullable Integer value,
            @Nullable Stated stated,
            String before,
            @Nullable Trouble trouble,
            List<Oddity> oddities,
            String confirmation,
            ImportLedger.@Nullable Answered answered) {
        var words = stated == null ? null : stated.narrative();
        var now = words != null ? words : stated == null ? "" : Shown.of(stated.observation());
        return new LedgerRow(
                number, line, outcome, value, stated, before, now, trouble, oddities, confirmation, answered);
    }
}
