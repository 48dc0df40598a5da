package org.waymark.ui.exchange.write;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.waymark.ui.exchange.Figures;

/** A workbook while it is written. A number is a number where a spreadsheet can hold it exactly, else text. */
final class Sheet implements Closeable {

    static final Set<String> NUMBERS = Set.of("value", "numerator", "denominator");

    private static final int EXACT_DIGITS = 15;
    private static final int FLUSHED = 1_000;
    private static final int ESCAPED_BELOW = 0x20;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    Sheet(OutputStream out, String name) {
        workbook = new Workbook(new Unclosed(out), "Waymark", null);
        sheet = workbook.newWorksheet(name);
    }

    Workbook workbook() {
        return workbook;
    }

    Worksheet sheet() {
        return sheet;
    }

    int rows() {
        return row;
    }

    void header(List<String> columns) {
        for (var i = 0; i < columns.size(); i++) {
            sheet.value(row, i, columns.get(i));
        }
        sheet.range(row, 0, row, columns.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        row++;
    }

    /** Cells below the columns whose names say that they hold numbers are numbers. */
    void row(List<String> cells, List<String> columns) throws IOException {
        for (var i = 0; i < cells.size(); i++) {
            put(i, cells.get(i), i < columns.size() && NUMBERS.contains(columns.get(i)));
        }
        if (++row % FLUSHED == 0) {
            sheet.flush();
        }
    }

    /** Cells of a table nobody knows: what is written as a spreadsheet would keep it is a number. */
    void anyRow(List<String> cells) throws IOException {
        for (var i = 0; i < cells.size(); i++) {
            put(i, cells.get(i), true);
        }
        row++;
    }

    private void put(int column, String text, boolean number) {
        if (text.isEmpty()) {
            return;
        }
        if (number && exact(text)) {
            sheet.value(row, column, new BigDecimal(text));
        } else {
            sheet.value(row, column, escaped(text));
        }
    }

    /** Whether what a spreadsheet keeps of a number is written the same way. */
    private static boolean exact(String text) {
        if (!Figures.plain(text)) {
            return false;
        }
        var number = new BigDecimal(text);
        var kept = number.stripTrailingZeros();
        return number.precision() <= EXACT_DIGITS
                && number.scale() == Math.max(0, kept.scale())
                && text.equals(number.toPlainString())
                && !(number.signum() == 0 && text.startsWith("-"));
    }

    /** What XML cannot hold, or would change, as its code between low lines. */
    private static String escaped(String text) {
        var escaped = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            var code = (sign < ESCAPED_BELOW && sign != '\n' && sign != '\t') || sign >= 0xFFFE;
            var underline = sign == '_' && i + 1 < text.length() && text.charAt(i + 1) == 'x';
            escaped.append(code || underline ? "_x%04X_".formatted((int) sign) : String.valueOf(sign));
        }
        return escaped.toString();
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        workbook.finish();
    }

    /** The workbook ends; the stream it is written to belongs to somebody else. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
