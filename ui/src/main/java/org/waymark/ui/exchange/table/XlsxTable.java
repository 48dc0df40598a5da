package org.waymark.ui.exchange.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.waymark.ui.exchange.Beginning;
import org.waymark.ui.exchange.Choices;
import org.waymark.ui.exchange.Findings;
import org.waymark.ui.exchange.FormatReader;
import org.waymark.ui.exchange.ProblemReason;
import org.waymark.ui.exchange.Source;
import org.waymark.ui.exchange.Unreadable;
import org.waymark.ui.exchange.markup.Xml;

/** The first sheet of a workbook, its first row the header, matched by a person. */
public final class XlsxTable implements FormatReader {

    @Override
    public void read(Source source, Findings findings) throws IOException, Unreadable {
        try (var workbook = Workbook.of(source)) {
            var names = workbook.sheets().iterator();
            var first = names.next();
            while (names.hasNext()) {
                findings.add(new Unreadable(0, "", names.next(), ProblemReason.OTHER_SHEETS));
            }
            var table = new Table(source, findings);
            Xml.read(workbook.sheet(first), new SheetRows(workbook.strings(), workbook.dates(), table));
        }
    }

    @Override
    public int column(List<String> header, String name) {
        return Columns.index(header, name);
    }

    @Override
    public Beginning beginning(Source source) throws IOException, Unreadable {
        List<List<String>> rows = new ArrayList<>();
        try (var workbook = Workbook.of(source)) {
            var first = workbook.sheets().iterator().next();
            Xml.read(workbook.sheet(first), new SheetRows(workbook.strings(), workbook.dates(), row -> {
                rows.add(row.texts());
                return rows.size() <= Beginning.ROWS;
            }));
        }
        if (rows.isEmpty()) {
            throw new Unreadable(1, "", "", ProblemReason.NO_ROWS);
        }
        var header = rows.removeFirst().stream().map(String::strip).toList();
        return new Beginning(null, null, header, rows, CsvTable.meanings(header));
    }

    /** Takes the texts of a row. */
    public interface Texts {
        void take(int line, List<String> texts) throws IOException, Unreadable;
    }

    /** The cells of the first sheet as they show. */
    public static void texts(Source source, Texts texts) throws IOException, Unreadable {
        try (var workbook = Workbook.of(source)) {
            var first = workbook.sheets().iterator().next();
            Xml.read(workbook.sheet(first), new SheetRows(workbook.strings(), workbook.dates(), row -> {
                try {
                    texts.take(row.line(), row.texts());
                    return true;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
        }
    }

    private static final class Table implements SheetRows.Taker {

        private final Source source;
        private final Findings findings;
        private ToIntFunction<String> column = _ -> -1;
        private @Nullable Matching matching;

        Table(Source source, Findings findings) {
            this.source = source;
            this.findings = findings;
        }

        @Override
        public boolean take(SheetRow row) throws Unreadable {
            if (matching == null) {
                var choices = source.choices();
                var columns = Columns.of(row.texts(), choices.columns());
                var header = row.texts();
                column = name -> Columns.index(header, name);
                var own = columns.own() && choices.decimalMark() == Choices.NOT_CHOSEN;
                matching = new Matching(columns, own ? Choices.OWN : choices.decimalMark(), findings);
            } else {
                matching.take(row.corrected(source.corrections().on(row.line()), column));
            }
            return true;
        }
    }
}
