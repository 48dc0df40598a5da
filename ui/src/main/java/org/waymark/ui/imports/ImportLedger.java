package org.waymark.ui.imports;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.waymark.ui.exchange.Corrections;

/** Keeps what became of each row and value of an import. However large the file, only a page of it is in memory. */
public interface ImportLedger {

    /** Forgets everything read so far; what was handed in is on the log and stays. */
    void clear(ImportId id);

    /** Takes in rows as they were read. */
    void add(ImportId id, Collection<Read> rows);

    /** Hands over the rows of each indicator, place and period together, in this order. */
    void byPeriod(ImportId id, Consumer<List<Numbered>> rows);

    /** Takes in what would become of values and their rows. */
    void judge(ImportId id, Collection<Judged> values);

    Tally tally(ImportId id);

    /**
     * Rows after a number, in order.
     *
     * @param outcome only these, or null for all
     */
    List<LedgerRow> rows(ImportId id, @Nullable Outcome outcome, int after, int most);

    /** How often a code stands in the way, by column and code, the most frequent first. */
    List<Unknown> unknown(ImportId id, int most);

    /** Values to hand in that have no answer, in order. */
    List<Handing> open(ImportId id, boolean replacing, int most);

    /** How many values there are to hand in, with those that were. */
    int toHandIn(ImportId id, boolean replacing);

    void answer(ImportId id, Map<Integer, Answered> answers);

    /** How many values wait for somebody to confirm them. */
    int toConfirm(ImportId id);

    /** Confirms a value that waits for it, by number, with a reason; null confirms all that have none yet. */
    int confirm(ImportId id, @Nullable Integer value, String reason);

    /** What was corrected in the file after it came in. */
    Corrections corrections(ImportId id);

    void mend(ImportId id, Collection<Mend> mends);

    /** A row as it was read: it says something, or is in trouble. */
    record Read(
            int number,
            int line,
            @Nullable Stated stated,
            @Nullable Trouble trouble) {}

    /** A code of the file that means nothing here, and how many rows have it. */
    record Unknown(String column, String code, String words, int rows) {}

    /** What a value that was handed in was answered; the refusal is the key of its sentence. */
    record Answered(Answer answer, @Nullable String refusal) {}

    /** Another content for a field of the file. */
    record Mend(int line, String column, String value) {}
}
