package org.waymark.ui.exchange;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Eurostat's tab-separated form: codes joined by commas in the first column, a period in each of the others; a cell is
 * a figure or a colon, then flags, glued to it or after a space.
 */
final class EurostatTsv {

    private static final int MOST_COLUMNS = 2_000;
    static final int LONGEST_FIELD = 10_000;

    private final Slice slice;
    private final Findings findings;
    private final List<String> dimensions;
    private final String[] periods;

    private EurostatTsv(String header, Slice slice, Findings findings) throws Unreadable {
        this.slice = slice;
        this.findings = findings;
        var columns = header.split("\t", -1);
        var corner = columns[0].strip().split("\\\\", -1);
        if (corner.length != 2 || columns.length < 2) {
            throw new Unreadable(1, "", columns[0], ProblemReason.UNKNOWN_FORMAT);
        }
        if (columns.length > MOST_COLUMNS) {
            throw new Unreadable(1, "", "", ProblemReason.TOO_WIDE);
        }
        dimensions = Arrays.stream(corner[0].split(",", -1)).map(String::strip).toList();
        periods = Arrays.stream(columns).skip(1).map(String::strip).toArray(String[]::new);
        Headers.check(dimensions, slice);
        Headers.check(List.of(periods), Slice.everything());
    }

    static void read(String text, Slice slice, Findings findings) throws Unreadable {
        var lines = text.lines().iterator();
        var table = new EurostatTsv(lines.hasNext() ? lines.next() : "", slice, findings);
        for (var line = 2; lines.hasNext(); line++) {
            if (line > Findings.MOST_ROWS + 1) {
                throw new Unreadable(0, "", "", ProblemReason.TOO_MANY_ROWS);
            }
            var row = lines.next();
            if (!row.isBlank()) {
                try {
                    table.row(line, row.split("\t", -1));
                } catch (Unreadable e) {
                    findings.add(e);
                }
            }
        }
    }

    private void row(int line, String[] fields) throws Unreadable {
        var codes = codes(line, fields[0]);
        if (fields.length != periods.length + 1) {
            throw new Unreadable(line, "", fields[0], ProblemReason.RAGGED_ROW);
        }
        if (!slice.holds(codes)) {
            findings.leaveOut(periods.length);
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

    private static ReadRow cell(int line, Map<String, String> codes, String period, String field) throws Unreadable {
        if (!Figures.period(period)) {
            throw new Unreadable(line, period, field, ProblemReason.UNREADABLE_PERIOD);
        }
        if (field.length() > LONGEST_FIELD) {
            throw new Unreadable(line, period, field, ProblemReason.FIELD_TOO_LONG);
        }
        if (field.isBlank()) {
            throw new Unreadable(line, period, field, ProblemReason.EMPTY_CELL);
        }
        var cell = field.strip();
        var end = cell.length();
        while (end > 0 && cell.charAt(end - 1) >= 'a' && cell.charAt(end - 1) <= 'z') {
            end--;
        }
        var figure = cell.substring(0, end).stripTrailing();
        var missing = figure.equals(":");
        if (!missing && !Figures.plain(figure)) {
            throw new Unreadable(line, period, field, ProblemReason.UNREADABLE_NUMBER);
        }
        var flags = flags(line, period, cell.substring(end));
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
