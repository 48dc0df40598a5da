package org.waymark.ui.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file to read, its name as the sender gave it, what the sender said about it, and what was corrected in it. */
public record Source(Path file, String name, Choices choices, Corrections corrections) {

    /** A file in which nothing was corrected. */
    public Source(Path file, String name, Choices choices) {
        this(file, name, choices, Corrections.NONE);
    }

    /** Its bytes, refused beyond {@link Limits#BYTES}. */
    public InputStream bytes() throws IOException {
        return new CountedBytes(Files.newInputStream(file), Limits.BYTES);
    }

    /** Its characters, refused where they are not in the encoding chosen. */
    public Reader text() throws IOException, Unreadable {
        return TextSource.of(bytes(), choices.charset());
    }

    /** The same file read with other choices. */
    public Source with(Choices other) {
        return new Source(file, name, other, corrections);
    }
}
