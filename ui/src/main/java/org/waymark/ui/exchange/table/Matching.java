package org.waymark.ui.exchange.table;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.command.reporting.Missing;
import org.waymark.ui.exchange.Figures;
import org.waymark.ui.exchange.Findings;
import org.waymark.ui.exchange.Headers;
import org.waymark.ui.exchange.Limits;
import org.waymark.ui.exchange.ObservationFlag;
import org.waymark.ui.exchange.Periods;
import org.waymark.ui.exchange.ProblemReason;
import org.waymark.ui.exchange.ReadRow;
import org.waymark.ui.exchange.Unreadable;

/**
 * Makes observations of the rows of a table. An empty cell below a dimension means everybody; below {@code place},
 * {@code indicator} or {@code period} it is a problem, and so is a row that gives neither a figure nor a reason.
 */
final class Matching {

    /** In the column of reasons: there is no figure, and nobody said why. */
    private static final String NO_REASON = ":";

    private final Columns columns;
    private final char decimalMark;
    private final Findings findings;

    Matching(Columns columns, char decimalMark, Findings findings) throws Unreadable {
        this.columns = columns;
        this.decimalMark = decimalMark;
        this.findings = findings;
        findings.dimensions(columns.dimensions().keySet());
    }

    void take(TableRow row) throws Unreadable {
        try {
            width(row);
            var codes = codes(row);
            if (columns.values().size() <= 1) {
                findings.add(observation(
                        row,
                        codes,
                        columns.values().isEmpty() ? -1 : columns.values().getFirst()));
                return;
            }
            for (var value : columns.values()) {
                try {
                    var own = new LinkedHashMap<>(codes);
                    own.put("indicator", columns.names().get(value));
                    findings.add(observation(row, own, value));
                } catch (Unreadable e) {
                    findings.add(e);
                }
            }
        } catch (Unreadable e) {
            findings.add(e);
        }
    }

    private void width(TableRow row) throws Unreadable {
        var width = columns.names().size();
        for (var i = 0; i < Math.max(row.width(), width); i++) {
            var text = row.text(i);
            if (text.length() > Limits.FIELD) {
                throw new Unreadable(
                        row.line(), i < width ? columns.names().get(i) : "", text, ProblemReason.FIELD_TOO_LONG);
            }
            if (i >= width && !text.isBlank()) {
                throw new Unreadable(row.line(), "", text, ProblemReason.RAGGED_ROW);
            }
        }
        if (row.width() < width && row instanceof TableRow.Plain plain) {
            throw new Unreadable(row.line(), "", String.join(",", plain.fields()), ProblemReason.RAGGED_ROW);
        }
    }

    private Map<String, String> codes(TableRow row) throws Unreadable {
        var codes = new LinkedHashMap<String, String>();
        for (var dimension : columns.dimensions().entrySet()) {
            var name = dimension.getKey();
            var text = Apostrophe.taken(used(row, dimension.getValue())).strip();
            if (name.equals("place") || name.equals("indicator")) {
                codes.put(name, Headers.code(row.line(), column(dimension.getValue()), text));
            } else if (!text.isEmpty()) {
                codes.put(name, text);
            }
        }
        return codes;
    }

    private ReadRow observation(TableRow row, Map<String, String> codes, int value) throws Unreadable {
        var period = Periods.of(row.line(), column(Meaning.PERIOD), text(row, Meaning.PERIOD));
        var figure = value < 0 ? null : number(row, value);
        var numerator = number(row, Meaning.NUMERATOR);
        var denominator = number(row, Meaning.DENOMINATOR);
        var narrative = words(row, Meaning.NARRATIVE);
        var reason = missing(row);
        if ((numerator == null) != (denominator == null) || (denominator != null && denominator.signum() == 0)) {
            throw new Unreadable(
                    row.line(), column(Meaning.DENOMINATOR), text(row, Meaning.DENOMINATOR), ProblemReason.NO_RATIO);
        }
        var missing = reason != null || text(row, Meaning.MISSING).strip().equals(NO_REASON);
        var said = (figure == null ? 0 : 1) + (numerator == null ? 0 : 1) + (missing ? 1 : 0);
        if (said > 1) {
            throw new Unreadable(row.line(), value < 0 ? "" : column(value), "", ProblemReason.SAID_TWO_WAYS);
        }
        if (said == 0 && narrative == null) {
            throw new Unreadable(row.line(), value < 0 ? "" : column(value), "", ProblemReason.EMPTY_CELL);
        }
        var flags = flags(row);
        var note = words(row, Meaning.NOTE);
        return new ReadRow(
                row.line(), codes, period, figure, numerator, denominator, narrative, missing, reason, flags, note);
    }

    private @Nullable BigDecimal number(TableRow row, Meaning meaning) throws Unreadable {
        var column = columns.others().get(meaning);
        return column == null ? null : number(row, column);
    }

    private @Nullable BigDecimal number(TableRow row, int column) throws Unreadable {
        var text = used(row, column);
        var number = row.number(column);
        if (number != null) {
            return number;
        }
        return text.isBlank() ? null : Figures.chosen(row.line(), column(column), text, decimalMark);
    }

    private @Nullable Missing missing(TableRow row) throws Unreadable {
        var text = text(row, Meaning.MISSING).strip();
        if (text.isEmpty() || text.equals(NO_REASON)) {
            return null;
        }
        var name = text.toUpperCase(Locale.ROOT).replace(' ', '_');
        return Arrays.stream(Missing.values())
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new Unreadable(row.line(), column(Meaning.MISSING), text, ProblemReason.UNKNOWN_MISSING));
    }

    private Set<ObservationFlag> flags(TableRow row) throws Unreadable {
        var flags = EnumSet.noneOf(ObservationFlag.class);
        for (var word : text(row, Meaning.FLAG).strip().split("[;, ]+", -1)) {
            if (!word.isEmpty()) {
                flags.add(ObservationFlag.ofWord(word)
                        .orElseThrow(() ->
                                new Unreadable(row.line(), column(Meaning.FLAG), word, ProblemReason.UNKNOWN_FLAG)));
            }
        }
        return flags;
    }

    private @Nullable String words(TableRow row, Meaning meaning) throws Unreadable {
        var text = Apostrophe.taken(text(row, meaning));
        return text.isBlank() ? null : text;
    }

    private String text(TableRow row, Meaning meaning) throws Unreadable {
        var column = columns.others().get(meaning);
        return column == null ? "" : used(row, column);
    }

    private String used(TableRow row, int column) throws Unreadable {
        row.check(column, column(column), findings);
        return row.text(column);
    }

    private String column(Meaning meaning) {
        var column = columns.others().get(meaning);
        return column == null ? meaning.code() : column(column);
    }

    private String column(int column) {
        return columns.names().get(column);
    }
}
