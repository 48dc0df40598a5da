package org.waymark.ui.exchange.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.waymark.command.reporting.Missing;
import org.waymark.ui.exchange.table.Apostrophe;

/**
 * Tables to fill in, with places, codes and last values already there. Columns in brackets are for the reader's eye:
 * they are passed over when the table comes back.
 */
public final class Templates {

    private static final List<String> FOR_THE_EYE = List.of("(name of place)", "(name of indicator)", "(last value)");
    private static final int SPARE_ROWS = 500;
    private static final char MARK = '\uFEFF';

    private Templates() {}

    /** CSV with commas in UTF-8, marked as such for spreadsheets. The stream stays open. */
    public static void csv(Template template, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, UTF_8);
        text.write(MARK);
        var csv = CsvWriter.builder().build(text);
        csv.writeRecord(columns(template));
        for (var line : template.lines()) {
            csv.writeRecord(cells(template, line));
        }
        csv.flush();
    }

    /** A workbook whose columns of codes offer a list, and whose columns of codes and periods are text. */
    public static void xlsx(Template template, OutputStream out) throws IOException {
        var columns = columns(template);
        try (var table = new Sheet(out, "report")) {
            table.header(columns);
            for (var line : template.lines()) {
                table.row(cells(template, line), columns);
            }
            var last = table.rows() + SPARE_ROWS;
            for (var i = 0; i < columns.size(); i++) {
                table.sheet().width(i, Sheet.NUMBERS.contains(columns.get(i)) ? 14 : 22);
                if (!Sheet.NUMBERS.contains(columns.get(i))) {
                    table.sheet().range(1, i, last, i).style().format("@").set();
                }
            }
            lists(template, table, columns, last);
        }
    }

    private static void lists(Template template, Sheet table, List<String> columns, int last) throws IOException {
        var lists = table.workbook().newWorksheet("codes");
        lists.setVisibilityState(VisibilityState.HIDDEN);
        for (var i = 0; i < columns.size(); i++) {
            var offered = offered(template, columns.get(i));
            for (var row = 0; row < offered.size(); row++) {
                lists.value(row, 2 * i, offered.get(row).code());
                lists.value(row, 2 * i + 1, offered.get(row).name());
            }
            if (!offered.isEmpty()) {
                table.sheet()
                        .range(1, i, last, i)
                        .validateWithList(lists.range(0, 2 * i, offered.size() - 1, 2 * i))
                        .allowBlank(true);
            }
        }
        lists.finish();
    }

    private static List<Template.Code> offered(Template template, String column) {
        if (column.equals("missing")) {
            return List.of(Missing.values()).stream()
                    .map(it -> new Template.Code(it.name(), ""))
                    .toList();
        }
        return template.codes().getOrDefault(column.replaceFirst("^dimension:", ""), List.of());
    }

    private static List<String> columns(Template template) {
        var columns = new ArrayList<>(new Layout(template.dimensions()).columns());
        columns.add(1, FOR_THE_EYE.getFirst());
        columns.add(3, FOR_THE_EYE.get(1));
        columns.add(FOR_THE_EYE.getLast());
        return columns;
    }

    private static List<String> cells(Template template, Template.Line line) {
        var cells = new ArrayList<String>();
        cells.add(Apostrophe.put(line.place()));
        cells.add(Apostrophe.put(name(template, "place", line.place())));
        cells.add(Apostrophe.put(line.indicator()));
        cells.add(Apostrophe.put(name(template, "indicator", line.indicator())));
        template.dimensions()
                .forEach(it -> cells.add(Apostrophe.put(line.dimensions().getOrDefault(it, ""))));
        cells.add(line.period());
        while (cells.size() < columns(template).size() - 1) {
            cells.add("");
        }
        var last = line.last();
        cells.add(last == null ? "" : Apostrophe.put(last));
        return cells;
    }

    private static String name(Template template, String column, String code) {
        return template.codes().getOrDefault(column, List.of()).stream()
                .filter(it -> it.code().equals(code))
                .map(Template.Code::name)
                .findFirst()
                .orElse("");
    }
}
