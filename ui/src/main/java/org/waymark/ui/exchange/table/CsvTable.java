package org.waymark.ui.exchange.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.ui.exchange.Beginning;
import org.waymark.ui.exchange.Choices;
import org.waymark.ui.exchange.Findings;
import org.waymark.ui.exchange.FormatReader;
import org.waymark.ui.exchange.ProblemReason;
import org.waymark.ui.exchange.Source;
import org.waymark.ui.exchange.Unreadable;

/** A CSV file of any columns, matched by a person. */
public final class CsvTable implements FormatReader {

    @Override
    public void read(Source source, Findings findings) throws IOException, Unreadable {
        try (var text = new BufferedReader(source.text())) {
            var separator = Separator.of(text, source.choices().separator());
            var rows = CsvRows.of(text, separator);
            if (!rows.hasNext()) {
                throw new Unreadable(1, "", "", ProblemReason.NO_ROWS);
            }
            var header = rows.next().fields();
            rows.correct(source.corrections(), name -> column(header, name));
            var columns = Columns.of(header, source.choices().columns());
            var matching = new Matching(columns, mark(columns, separator, source.choices()), findings);
            while (rows.more(findings)) {
                matching.take(TableRow.of(rows.next()));
            }
        }
    }

    /** This service's own tables are separated by commas and write a full stop; nothing else is known of a file. */
    private static char mark(Columns columns, char separator, Choices choices) {
        return columns.own() && separator == ',' && choices.decimalMark() == Choices.NOT_CHOSEN
                ? Choices.OWN
                : choices.decimalMark();
    }

    @Override
    public int column(List<String> header, String name) {
        return Columns.index(header, name);
    }

    @Override
    public Beginning beginning(Source source) throws IOException, Unreadable {
        try (var text = new BufferedReader(source.text())) {
            var separator = Separator.of(text, source.choices().separator());
            var rows = CsvRows.of(text, separator);
            if (!rows.hasNext()) {
                throw new Unreadable(1, "", "", ProblemReason.NO_ROWS);
            }
            var header = rows.next().fields().stream().map(String::strip).toList();
            List<List<String>> first = new ArrayList<>();
            while (first.size() < Beginning.ROWS && rows.hasNext()) {
                first.add(rows.next().fields());
            }
            var charset = source.choices().charset();
            return new Beginning(charset == null ? "UTF-8" : charset, separator, header, first, meanings(header));
        }
    }

    /** What columns of these names usually mean, to be proposed. */
    public static Map<String, String> meanings(List<String> header) {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (var name : header) {
            Meaning.usual(name)
                    .filter(it ->
                            it.startsWith(Meaning.OF_DIMENSION) || it.equals("ignore") || !meanings.containsValue(it))
                    .ifPresent(it -> meanings.put(name, it));
        }
        return meanings;
    }
}
