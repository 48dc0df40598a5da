package org.waymark.ui.exchange.dhis2;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.ui.exchange.Findings;
import org.waymark.ui.exchange.FormatReader;
import org.waymark.ui.exchange.Headers;
import org.waymark.ui.exchange.ProblemReason;
import org.waymark.ui.exchange.Source;
import org.waymark.ui.exchange.Unreadable;
import org.waymark.ui.exchange.table.CsvRow;
import org.waymark.ui.exchange.table.CsvRows;
import org.waymark.ui.exchange.table.Separator;

/** A data value set as CSV; DHIS2 writes its names with or without capitals and with or without low lines. */
public final class Dhis2Csv implements FormatReader {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("dataelement", "dataElement"),
            Map.entry("period", "period"),
            Map.entry("orgunit", "orgUnit"),
            Map.entry("categoryoptioncombo", "categoryOptionCombo"),
            Map.entry("attributeoptioncombo", "attributeOptionCombo"),
            Map.entry("value", "value"),
            Map.entry("comment", "comment"),
            Map.entry("deleted", "deleted"));

    @Override
    public void read(Source source, Findings findings) throws IOException, Unreadable {
        try (var text = new BufferedReader(source.text())) {
            var rows = CsvRows.of(text, Separator.of(text, source.choices().separator()));
            if (!rows.hasNext()) {
                throw new Unreadable(1, "", "", ProblemReason.NO_ROWS);
            }
            var columns = rows.next().fields();
            var header = columns.stream().map(Dhis2Csv::name).toList();
            Headers.check(header);
            for (var needed : List.of("dataElement", "period", "orgUnit", "value")) {
                if (!header.contains(needed)) {
                    throw new Unreadable(1, needed, "", ProblemReason.MISSING_COLUMN);
                }
            }
            rows.correct(source.corrections(), name -> column(columns, name));
            while (rows.more(findings)) {
                take(rows.next(), header, findings);
            }
        }
    }

    @Override
    public int column(List<String> header, String name) {
        return header.stream().map(Dhis2Csv::name).toList().indexOf(name);
    }

    private static void take(CsvRow row, List<String> header, Findings findings) throws Unreadable {
        try {
            if (row.fields().size() > header.size()) {
                throw new Unreadable(row.line(), "", String.join(",", row.fields()), ProblemReason.RAGGED_ROW);
            }
            Map<String, String> parts = new LinkedHashMap<>();
            for (var i = 0; i < row.fields().size(); i++) {
                parts.put(header.get(i), row.fields().get(i));
            }
            findings.add(new DataValue(row.line(), parts).row());
        } catch (Unreadable e) {
            findings.add(e);
        }
    }

    private static String name(String column) {
        var plain = column.strip().replace("_", "").replace(" ", "").toLowerCase(Locale.ROOT);
        return NAMES.getOrDefault(plain, column.strip());
    }
}
