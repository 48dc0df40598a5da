package org.waymark.ui.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Tells a form by the first signs of a file. */
final class Recognising {

    private static final int SEEN = 16 * 1024;

    private Recognising() {}

    static Optional<FileFormat> format(String name, Path file) throws IOException {
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            var marked = TextSource.marked(content);
            var charset = marked == null ? StandardCharsets.UTF_8 : Charset.forName(marked);
            var start = new String(content.readNBytes(SEEN), charset).replace("\uFEFF", "");
            return text(start.stripLeading());
        }
    }

    private static Optional<FileFormat> text(String start) {
        var header = start.lines().findFirst().orElse("");
        if (header.isEmpty() || start.indexOf(0) >= 0) {
            return Optional.empty();
        }
        if (header.matches("(DATAFLOW|STRUCTURE(\\[[^]]*])?)[,;\t|].*")) {
            return Optional.of(FileFormat.SDMX_CSV);
        }
        if (header.matches("[^\t]*,[^\t]*\\\\[^\t]*\t.*") || header.matches("(?i)[^\t,]*\\\\time[^\t]*\t.*")) {
            return Optional.of(FileFormat.EUROSTAT_TSV);
        }
        return header.matches(".*[,;\t|].*") ? Optional.of(FileFormat.CSV) : Optional.empty();
    }
}
