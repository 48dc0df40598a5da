package org.waymark.ui.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Files of the moment, and what they say. */
final class Sheets {

    private Sheets() {}

    /** Keeps everything it is told, up to so many rows. */
    record Told(List<ReadRow> rows, List<Problem> problems, int most) implements FindingsSink {

        Told(int most) {
            this(new ArrayList<>(), new ArrayList<>(), most);
        }

        @Override
        public boolean row(ReadRow row) {
            rows.add(row);
            return rows.size() < most;
        }

        @Override
        public boolean problem(Problem problem) {
            problems.add(problem);
            return true;
        }
    }

    static Told told(FileFormat format, String content, Choices choices) throws IOException {
        return told(format, content.getBytes(UTF_8), choices);
    }

    static Told told(FileFormat format, byte[] content, Choices choices) throws IOException {
        var told = new Told(Integer.MAX_VALUE);
        read(format, content, choices, told);
        return told;
    }

    static void read(FileFormat format, byte[] content, Choices choices, FindingsSink sink) throws IOException {
        var file = Files.createTempFile("sample", ".tmp");
        try {
            Files.write(file, content);
            format.read(file, "sample", choices, sink);
        } finally {
            Files.delete(file);
        }
    }

    static Peek peek(FileFormat format, String content, Choices choices) throws IOException {
        var file = Files.createTempFile("sample", ".tmp");
        try {
            Files.writeString(file, content);
            return format.peek(file, "sample", choices);
        } finally {
            Files.delete(file);
        }
    }
}
