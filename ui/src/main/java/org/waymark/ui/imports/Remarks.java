package org.waymark.ui.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.ui.words.Wording;

/** What there is to say about each line of a file, asked page by page while the file is gone through. */
final class Remarks {

    private static final int PAGE = 2_000;

    private final ImportLedger ledger;
    private final ImportId id;
    private final Wording wording;
    private Iterator<LedgerRow> page = List.<LedgerRow>of().iterator();
    private @Nullable LedgerRow next;
    private int after;

    Remarks(ImportLedger ledger, ImportId id, Wording wording) {
        this.ledger = ledger;
        this.id = id;
        this.wording = wording;
        next = step();
    }

    /** In the file's order: each line once, and never back. */
    String on(int line) {
        var said = new LinkedHashSet<String>();
        while (next != null && next.line() <= line) {
            said.addAll(of(next));
            next = step();
        }
        return String.join(" ", said);
    }

    /** Hands on each row that something is said about, with its line, the field in the way, and what is said. */
    void each(Taker taker) throws IOException {
        for (; next != null; next = step()) {
            var trouble = next.trouble();
            var said = of(next);
            if (!said.isEmpty()) {
                taker.take(
                        next.line(),
                        trouble == null ? "" : trouble.column(),
                        trouble == null ? "" : trouble.value(),
                        String.join(" ", said));
            }
        }
    }

    /** Takes what is said about a row. */
    interface Taker {
        void take(int line, String column, String value, String said) throws IOException;
    }

    private List<String> of(LedgerRow row) {
        var said = new ArrayList<String>();
        var trouble = row.trouble();
        if (trouble != null) {
            var where = trouble.column().isEmpty() ? "" : trouble.column() + ": ";
            said.add(where + trouble.reason(wording) + " " + trouble.remedy(wording));
        }
        var answered = row.answered();
        if (answered != null && answered.refusal() != null) {
            said.add(sentence(answered.refusal()));
        }
        return said;
    }

    private String sentence(String key) {
        return wording.has(key) ? wording.text(key) : key;
    }

    private @Nullable LedgerRow step() {
        if (!page.hasNext()) {
            page = ledger.rows(id, null, after, PAGE).iterator();
        }
        if (!page.hasNext()) {
            return null;
        }
        var row = page.next();
        after = row.number();
        return row;
    }
}
