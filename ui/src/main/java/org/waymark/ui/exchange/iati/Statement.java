package org.waymark.ui.exchange.iati;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.ui.exchange.Figures;
import org.waymark.ui.exchange.Periods;
import org.waymark.ui.exchange.ProblemReason;
import org.waymark.ui.exchange.ReadRow;
import org.waymark.ui.exchange.Spans;
import org.waymark.ui.exchange.Unreadable;

/** A baseline, target or actual value while it is read. */
final class Statement {

    private static final String QUALITATIVE = "5";

    private final int line;
    private final String kind;
    private final @Nullable String value;
    private final String year;
    private final Map<String, String> codes = new LinkedHashMap<>();
    private @Nullable String comment;

    Statement(int line, String kind, @Nullable String value, String year) {
        this.line = line;
        this.kind = kind;
        this.value = value;
        this.year = year;
    }

    void code(String dimension, String code) {
        if (!code.isBlank()) {
            codes.putIfAbsent(dimension, code.strip());
        }
    }

    void comment(String text) {
        if (comment == null && !text.isBlank()) {
            comment = text.strip();
        }
    }

    /**
     * What is stated. Words are taken only of an indicator that is measured in words.
     *
     * @param about codes of the activity and indicator
     * @param first day of the period, and last
     */
    ReadRow row(Map<String, String> about, String measure, String first, String last) throws Unreadable {
        if (!measure.matches("[1-5]")) {
            throw new Unreadable(line, "measure", measure, ProblemReason.UNKNOWN_CODE);
        }
        var all = new LinkedHashMap<>(about);
        all.put("statement", kind);
        all.putAll(codes);
        var period = kind.equals("baseline") ? Periods.of(line, "year", year) : Spans.of(line, "period", first, last);
        var said = value == null ? "" : value.strip();
        if (measure.equals(QUALITATIVE)) {
            var words = said.isEmpty() ? comment : said;
            if (words == null) {
                throw new Unreadable(line, kind, "", ProblemReason.EMPTY_CELL);
            }
            return stated(all, period, null, words);
        }
        if (said.isEmpty()) {
            throw new Unreadable(line, kind, "", ProblemReason.EMPTY_CELL);
        }
        return stated(all, period, Figures.standard(line, kind, said), null);
    }

    private ReadRow stated(
            Map<String, String> all, String period, @Nullable BigDecimal figure, @Nullable String words) {
        return new ReadRow(line, all, period, figure, null, null, words, false, null, Set.of(), comment);
    }
}
