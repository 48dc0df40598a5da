package org.waymark.ui.exchange.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.Iterator;
import java.util.List;
import org.waymark.ui.exchange.ReadRow;

/**
 * Figures as files. What goes out here comes in again unchanged: the same codes, periods, figures with as many
 * decimals, reasons, flags and words. Every row is written as it comes; none is held.
 */
public final class FigureFiles {

    private static final char MARK = '\uFEFF';

    private FigureFiles() {}

    /** CSV with commas in UTF-8, marked as such for spreadsheets. The stream stays open. */
    public static void csv(List<String> dimensions, Iterator<ReadRow> rows, OutputStream out) throws IOException {
        var layout = new Layout(dimensions);
        var text = new OutputStreamWriter(out, UTF_8);
        text.write(MARK);
        var csv = CsvWriter.builder().build(text);
        csv.writeRecord(layout.columns());
        while (rows.hasNext()) {
            csv.writeRecord(layout.cells(rows.next()));
        }
        csv.flush();
    }

    /** A workbook of one sheet. The stream stays open. */
    public static void xlsx(List<String> dimensions, Iterator<ReadRow> rows, OutputStream out) throws IOException {
        var layout = new Layout(dimensions);
        try (var sheet = new Sheet(out, "figures")) {
            sheet.header(layout.columns());
            while (rows.hasNext()) {
                sheet.row(layout.cells(rows.next()), layout.columns());
            }
        }
    }

    /**
     * SDMX-CSV 2.0. Place and indicator are dimensions like the others. The stream stays open.
     *
     * @param structure identification of the dataflow, for example {@code EX:FIGURES(1.0)}
     */
    public static void sdmx(String structure, List<String> dimensions, Iterator<ReadRow> rows, OutputStream out)
            throws IOException {
        var csv = CsvWriter.builder().build(new OutputStreamWriter(out, UTF_8));
        csv.writeRecord(SdmxLine.columns(dimensions));
        while (rows.hasNext()) {
            csv.writeRecord(SdmxLine.cells(structure, dimensions, rows.next()));
        }
        csv.flush();
    }
}
