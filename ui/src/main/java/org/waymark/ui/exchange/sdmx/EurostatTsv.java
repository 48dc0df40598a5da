package org.waymark.ui.exchange.sdmx;

import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.ui.exchange.Figures;
import org.waymark.ui.exchange.Findings;
import org.waymark.ui.exchange.FormatReader;
import org.waymark.ui.exchange.Headers;
import org.waymark.ui.exchange.Limits;
import org.waymark.ui.exchange.ObservationFlag;
import org.waymark.ui.exchange.Periods;
import org.waymark.ui.exchange.ProblemReason;
import org.waymark.ui.exchange.ReadRow;
import org.waymark.ui.exchange.Source;
import org.waymark.ui.exchange.Unreadable;

/**
 * Eurostat's tab-separated form: codes joined by commas in the first column, a period in each of the others; a cell is
 * a figure or a colon, then flags, glued to it or after a space.
 */
public final class EurostatTsv implements FormatReader {

    @Override
    public void read(Source source, Findings findings) throws IOException, Unreadable {
        try (var text = new BufferedReader(source.text())) {
            read(text, findings);
        }
    }

    /** Everything the text says. */
    public static void read(BufferedReader text, Findings findings) throws IOException, Unreadable {
        var lines = new Lines(text);
        var header = lines.next();
        var table = new Table(header == null ? "" : header, findings);
        for (var row = lines.next(); row != null; row = lines.next()) {
            if (!row.isBlank()) {
                try {
                    table.row(lines.line(), row.split("\t", -1));
                } catch (Unreadable e) {
                    findings.add(e);
                }
            }
        }
    }

    private static final class Table {

        private final Findings findings;
        private final List<String> dimensions;
        private final String[] periods;

        Table(String header, Findings findings) throws Unreadable {
            this.findings = findings;
            var columns = header.split("\t", -1);
            var corner = columns[0].strip().split("\\\\", -1);
            if (corner.length != 2 || columns.length < 2) {
                throw new Unreadable(1, "", columns[0], ProblemReason.UNKNOWN_FORMAT);
            }
            if (columns.length > Limits.COLUMNS) {
                throw new Unreadable(1, "", "", ProblemReason.TOO_WIDE);
            }
            dimensions =
                    Arrays.stream(corner[0].split(",", -1)).map(String::strip).toList();
            periods = Arrays.stream(columns).skip(1).map(String::strip).toArray(String[]::new);
            Headers.check(dimensions);
            Headers.check(List.of(periods));
            findings.dimensions(dimensions);
        }

        void row(int line, String[] fields) throws Unreadable {
            var codes = codes(line, fields[0]);
            if (fields.length != periods.length + 1) {
                throw new Unreadable(line, "", fields[0], ProblemReason.RAGGED_ROW);
            }
            if (!findings.wants(codes, periods.length)) {
                return;
            }
            for (var i = 0; i < periods.length; i++) {
                try {
                    findings.add(cell(line, codes, periods[i], fields[i + 1]));
                } catch (Unreadable e) {
                    findings.add(e);
                }
            }
        }

        private Map<String, String> codes(int line, String field) throws Unreadable {
            var codes = field.split(",", -1);
            if (codes.length != dimensions.size()) {
                throw new Unreadable(line, "", field, ProblemReason.RAGGED_ROW);
            }
            var byDimension = new LinkedHashMap<String, String>();
            for (var i = 0; i < codes.length; i++) {
                byDimension.put(dimensions.get(i), Headers.code(line, dimensions.get(i), codes[i]));
            }
            return byDimension;
        }
    }

    private static ReadRow cell(int line, Map<String, String> codes, String column, String field) throws Unreadable {
        var period = Periods.of(column)
                .orElseThrow(() -> new Unreadable(line, column, field, ProblemReason.UNREADABLE_PERIOD));
        if (field.length() > Limits.FIELD) {
            throw new Unreadable(line, column, field, ProblemReason.FIELD_TOO_LONG);
        }
        if (field.isBlank()) {
            throw new Unreadable(line, column, field, ProblemReason.EMPTY_CELL);
        }
        var cell = field.strip();
        var end = cell.length();
        while (end > 0 && cell.charAt(end - 1) >= 'a' && cell.charAt(end - 1) <= 'z') {
            end--;
        }
        var figure = cell.substring(0, end).stripTrailing();
        var missing = figure.equals(":");
        if (!missing && !Figures.plain(figure)) {
            throw new Unreadable(line, column, field, Figures.whyNot(figure.isEmpty() ? cell : figure));
        }
        var flags = flags(line, column, cell.substring(end));
        return new ReadRow(line, codes, period, missing ? null : new BigDecimal(figure), flags, missing);
    }

    private static Set<ObservationFlag> flags(int line, String period, String letters) throws Unreadable {
        var flags = EnumSet.noneOf(ObservationFlag.class);
        for (var i = 0; i < letters.length(); i++) {
            flags.add(ObservationFlag.ofEurostat(letters.charAt(i))
                    .orElseThrow(() -> new Unreadable(line, period, letters, ProblemReason.UNKNOWN_FLAG)));
        }
        return flags;
    }
}
