package org.waymark.ui.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.waymark.command.indicator.Slice;
import org.waymark.ui.exchange.table.Apostrophe;

/**
 * A file to fill in: a line for each place, period and group, with what was reported last beside it.
 *
 * @param dimensions a column each
 * @param ratio whether there are columns for numerator and denominator
 * @param narrative whether there is a column for words
 */
public record Template(List<String> dimensions, boolean ratio, boolean narrative, List<Line> lines) {

    /** A line to fill in. */
    record Line(
            String indicator,
            String indicatorName,
            String place,
            String placeName,
            String period,
            Slice slice,
            String last) {}

    /** Writes it as {@code csv} or {@code xlsx}. */
    public void write(String ending, OutputStream out) throws IOException {
        if (ending.equals("xlsx")) {
            sheet(out);
        } else {
            text(out);
        }
    }

    private void text(OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, UTF_8);
        var csv = CsvWriter.builder().build(text);
        csv.writeRecord(header());
        lines.forEach(line ->
                csv.writeRecord(fields(line).stream().map(Apostrophe::put).toList()));
        text.flush();
    }

    private void sheet(OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Waymark", "1.0")) {
            var sheet = book.newWorksheet("values");
            var header = header();
            for (var column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
                sheet.style(0, column).bold().set();
            }
            sheet.freezePane(0, 1);
            for (var line = 0; line < lines.size(); line++) {
                var fields = fields(lines.get(line));
                for (var column = 0; column < fields.size(); column++) {
                    if (!fields.get(column).isEmpty()) {
                        sheet.value(line + 1, column, fields.get(column));
                    }
                }
            }
        }
    }

    private List<String> header() {
        var header = new ArrayList<>(List.of("indicator", "place", "period"));
        dimensions.forEach(dimension -> header.add("dimension:" + dimension));
        header.add("value");
        if (ratio) {
            header.addAll(List.of("numerator", "denominator"));
        }
        if (narrative) {
            header.add("narrative");
        }
        header.addAll(List.of("flag", "missing", "note", "ignore:indicator", "ignore:place", "ignore:last"));
        return header;
    }

    private List<String> fields(Line line) {
        var fields = new ArrayList<>(List.of(line.indicator(), line.place(), line.period()));
        dimensions.forEach(dimension -> fields.add(line.slice().codes().getOrDefault(dimension, "")));
        fields.add("");
        if (ratio) {
            fields.addAll(List.of("", ""));
        }
        if (narrative) {
            fields.add("");
        }
        fields.addAll(List.of("", "", "", line.indicatorName(), line.placeName(), line.last()));
        return fields;
    }
}
