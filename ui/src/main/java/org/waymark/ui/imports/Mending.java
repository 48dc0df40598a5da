package org.waymark.ui.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.ui.exchange.Choices;
import org.waymark.ui.imports.ImportLedger.Mend;

/** Puts corrected fields into a copy of a file of lines and columns. The file that was sent stays as it is. */
@Component
class Mending {

    /** Whether fields of such files can be corrected here. */
    static boolean possible(String format) {
        return Lines.readable(format);
    }

    /** What to read in place of a file: the file itself where nothing was corrected. */
    Mended mended(Path file, ImportJob job, List<Mend> mends) throws IOException {
        if (mends.isEmpty()) {
            return new Mended(file, job.choices(), () -> {});
        }
        var copy = Files.createTempFile("import", null);
        try (var out = Files.newBufferedWriter(copy, UTF_8)) {
            rewrite(file, job, mends, null, "", out);
        }
        var choices = job.choices().charset(UTF_8.name());
        return new Mended(copy, choices, () -> Files.deleteIfExists(copy));
    }

    /** Writes the file with what was corrected and a column more. */
    void marked(Path file, ImportJob job, List<Mend> mends, Remarks remarks, String column, Writer out)
            throws IOException {
        rewrite(file, job, mends, remarks, column, out);
        out.flush();
    }

    private static void rewrite(
            Path file, ImportJob job, List<Mend> mends, @Nullable Remarks remarks, String column, Writer out)
            throws IOException {
        try (var lines = Lines.of(file, job.file().name(), job.format(), job.choices())) {
            var csv = CsvWriter.builder()
                    .fieldSeparator(lines.separator())
                    .bufferSize(0)
                    .build(out);
            var corrected = byLine(mends);
            var at = 1;
            var header = List.<String>of();
            for (var line = lines.next(); line != null; line = lines.next()) {
                for (; at < line.number(); at++) {
                    out.write("\n");
                }
                var fields = new ArrayList<>(line.fields());
                for (var mend : corrected.getOrDefault(line.number(), List.of())) {
                    var index = header.indexOf(mend.column());
                    if (index >= 0 && index < fields.size()) {
                        fields.set(index, mend.value());
                    }
                }
                if (remarks != null) {
                    fields.add(header.isEmpty() ? column : remarks.on(line.number()));
                }
                header = header.isEmpty()
                        ? line.fields().stream().map(String::strip).toList()
                        : header;
                csv.writeRecord(fields);
                at = line.number() + 1 + line.breaks();
            }
        }
    }

    private static Map<Integer, List<Mend>> byLine(List<Mend> mends) {
        var byLine = new HashMap<Integer, List<Mend>>();
        mends.forEach(mend ->
                byLine.computeIfAbsent(mend.line(), _ -> new ArrayList<>()).add(mend));
        return byLine;
    }

    /** A file to read, and how. */
    record Mended(Path file, Choices choices, Closing closing) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            closing.close();
        }
    }

    /** What is left to do after reading. */
    interface Closing {
        void close() throws IOException;
    }
}
