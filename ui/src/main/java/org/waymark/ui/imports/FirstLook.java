package org.waymark.ui.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.ui.exchange.Choices;
import org.waymark.ui.exchange.FileFormat;
import org.waymark.ui.exchange.Peek;

/** The beginning of a file, read with the choices made so far, so that a person can say what it means. */
@Component
public class FirstLook {

    private final ImportFiles files;

    FirstLook(ImportFiles files) {
        this.files = files;
    }

    /** Empty where the file is no longer kept. */
    public Optional<Peek> at(ImportJob job, String format, Choices choices) {
        return files.copy(job.file().sha256()).map(copy -> {
            try {
                try {
                    return FileFormat.ofCode(format)
                            .orElseThrow()
                            .peek(copy, job.file().name(), choices);
                } finally {
                    Files.deleteIfExists(copy);
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }
}
