package org.waymark.ui.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Small files with invented figures. */
final class Sample {

    private Sample() {}

    static Reading read(String content) {
        return read(content, Slice.everything());
    }

    static Reading read(String content, Slice slice) {
        return read(content.getBytes(UTF_8), slice);
    }

    static Reading read(byte[] content, Slice slice) {
        try {
            return ObservationFile.read("sample", new ByteArrayInputStream(content), slice);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReadRow only(Reading reading) {
        if (reading.rows().size() != 1 || !reading.problems().isEmpty()) {
            throw new AssertionError("Not one clean row: " + reading);
        }
        return reading.rows().getFirst();
    }
}
