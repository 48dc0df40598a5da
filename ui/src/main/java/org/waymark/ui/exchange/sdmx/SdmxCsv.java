package org.waymark.ui.exchange.sdmx;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import org.waymark.ui.exchange.Corrections;
import org.waymark.ui.exchange.Findings;
import org.waymark.ui.exchange.FormatReader;
import org.waymark.ui.exchange.ProblemReason;
import org.waymark.ui.exchange.Source;
import org.waymark.ui.exchange.Unreadable;
import org.waymark.ui.exchange.table.CsvRows;

/** SDMX-CSV 1.0 and 2.0, one observation a row. Rows that delete are not statements and become problems. */
public final class SdmxCsv implements FormatReader {

    private static final int START = 200;

    @Override
    public void read(Source source, Findings findings) throws IOException, Unreadable {
        try (var text = new BufferedReader(source.text())) {
            read(text, source.corrections(), findings);
        }
    }

    @Override
    public int column(List<String> header, String name) {
        return SdmxHeader.index(header, name);
    }

    /** Everything the text says. */
    public static void read(BufferedReader text, Corrections corrections, Findings findings)
            throws IOException, Unreadable {
        var start = new char[START];
        text.mark(START);
        var read = Math.max(0, text.read(start));
        text.reset();
        var rows = CsvRows.of(text, SdmxHeader.separator(new String(start, 0, read)));
        try {
            if (!rows.hasNext()) {
                throw new Unreadable(1, "", "", ProblemReason.NO_ROWS);
            }
            var header = rows.next().fields();
            rows.correct(corrections, name -> SdmxHeader.index(header, name));
            var table = new SdmxRows(SdmxHeader.of(header, findings), findings);
            while (rows.hasNext()) {
                table.take(rows.next());
            }
        } catch (Unreadable e) {
            findings.add(e);
        }
    }
}
