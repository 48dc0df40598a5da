package org.waymark.ui.exchange.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.waymark.ui.exchange.FileFormat;
import org.waymark.ui.exchange.Source;
import org.waymark.ui.exchange.Unfit;
import org.waymark.ui.exchange.Unreadable;
import org.waymark.ui.exchange.table.Apostrophe;
import org.waymark.ui.exchange.table.CsvRows;
import org.waymark.ui.exchange.table.Separator;
import org.waymark.ui.exchange.table.XlsxTable;

/**
 * A table given back as it came, with a column {@code problem} behind the others; a column of that name from an earlier
 * time is replaced. It is passed over when the table comes in again.
 */
public final class Marked {

    private static final String COLUMN = "problem";
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9.,'’\\h]*");

    private Marked() {}

    /**
     * Writes the file again, with what was corrected in it; the stream stays open. A table that cannot be read to its
     * end is given back as far as it can.
     *
     * @param problems what to say about each line, asked in the file's order
     */
    public static void write(FileFormat format, Source source, IntFunction<String> problems, OutputStream out)
            throws IOException {
        try {
            Unfit.unwrapped(() -> {
                if (format == FileFormat.XLSX) {
                    xlsx(format, source, problems, out);
                } else {
                    csv(format, source, problems, out);
                }
                return out;
            });
        } catch (Unreadable broken) {
            out.flush();
        }
    }

    /** In the encoding and with the separator it came with. */
    private static void csv(FileFormat format, Source source, IntFunction<String> problems, OutputStream out)
            throws IOException, Unreadable {
        var charset = source.choices().charset();
        try (var text = new BufferedReader(source.text())) {
            var separator = Separator.of(text, source.choices().separator());
            var encoded = new OutputStreamWriter(out, Charset.forName(charset == null ? "UTF-8" : charset));
            var csv = CsvWriter.builder().fieldSeparator(separator).build(encoded);
            var rows = CsvRows.of(text, separator);
            var header = rows.hasNext() ? rows.next().fields() : List.<String>of();
            var width = width(header);
            rows.correct(source.corrections(), column -> format.column(header, column));
            csv.writeRecord(and(header.subList(0, width), COLUMN));
            try {
                while (rows.hasNext()) {
                    var row = rows.next();
                    var kept = row.fields().subList(0, Math.min(row.fields().size(), width));
                    csv.writeRecord(and(kept, problems.apply(row.line())));
                }
            } finally {
                csv.flush();
            }
        }
    }

    private static void xlsx(FileFormat format, Source source, IntFunction<String> problems, OutputStream out)
            throws IOException, Unreadable {
        try (var sheet = new Sheet(out, "report")) {
            List<String> header = new ArrayList<>();
            XlsxTable.texts(source, (line, texts) -> {
                if (header.isEmpty()) {
                    header.addAll(texts.subList(0, width(texts)));
                    sheet.header(and(header, COLUMN));
                } else {
                    var mended = source.corrections().over(line, column -> format.column(header, column), texts);
                    var cells = new ArrayList<>(mended.subList(0, Math.min(mended.size(), header.size())));
                    while (cells.size() < header.size()) {
                        cells.add("");
                    }
                    sheet.anyRow(and(cells, problems.apply(line)));
                }
            });
        }
    }

    private static int width(List<String> header) {
        return !header.isEmpty() && header.getLast().strip().equals(COLUMN) ? header.size() - 1 : header.size();
    }

    private static List<String> and(List<String> cells, String problem) {
        var all = new ArrayList<String>();
        cells.forEach(it -> all.add(NUMBER.matcher(it.strip()).matches() ? it : quoted(it)));
        all.add(Apostrophe.put(problem));
        return all;
    }

    /** What would run is quoted, once. */
    private static String quoted(String cell) {
        return Apostrophe.taken(cell).equals(cell) ? Apostrophe.put(cell) : cell;
    }
}
