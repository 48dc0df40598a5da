package org.waymark.ui.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.ui.exchange.Choices;
import org.waymark.ui.exchange.FileFormat;
import org.waymark.ui.exchange.Unreadable;
import org.waymark.ui.exchange.table.CsvRows;

/** The lines of a file with their fields as they stand, header first, so that it can be written again. */
final class Lines implements AutoCloseable {

    private static final Set<String> SEPARATED = Set.of("csv", "sdmx-csv", "dhis2-csv", "unhcr");
    private static final char COMMA = ',';

    private final BufferedReader text;
    private final CsvRows rows;
    private final char separator;

    private Lines(BufferedReader text, CsvRows rows, char separator) {
        this.text = text;
        this.rows = rows;
        this.separator = separator;
    }

    /** Whether files of this format have lines and columns. */
    static boolean readable(String format) {
        return SEPARATED.contains(format);
    }

    static Lines of(Path file, String name, String format, Choices choices) throws IOException {
        var peek = FileFormat.ofCode(format).orElseThrow().peek(file, name, choices);
        var separator = peek.separator() == null ? COMMA : peek.separator();
        var charset = peek.charset() == null ? StandardCharsets.UTF_8 : Charset.forName(peek.charset());
        var text = Files.newBufferedReader(file, charset);
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return new Lines(text, CsvRows.of(text, separator), separator);
    }

    char separator() {
        return separator;
    }

    /** The next line, or null at the end and where nothing more can be read. */
    @Nullable
    Line next() {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            var row = rows.next();
            return new Line(row.line(), row.fields());
        } catch (Unreadable broken) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    /** A line; fields may hold line breaks of their own. */
    record Line(int number, List<String> fields) {

        int breaks() {
            return fields.stream()
                    .mapToInt(
                            field -> (int) field.chars().filter(c -> c == '\n').count())
                    .sum();
        }
    }
}
