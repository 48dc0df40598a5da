package org.waymark.ui.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.waymark.ui.imports.ImportRefusal.FILE_GONE;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import org.waymark.command.Refused;
import org.waymark.ui.exchange.FileFormat;
import org.waymark.ui.exchange.Source;
import org.waymark.ui.exchange.write.Marked;
import org.waymark.ui.words.Wording;

/** Gives a file back as it was sent, with a column that says what is wrong with each line. */
@Component
public class MarkedFile {

    private static final String COLUMN = "problem";

    private final ImportFiles files;
    private final ImportLedger ledger;
    private final Mending mending;

    MarkedFile(ImportFiles files, ImportLedger ledger, Mending mending) {
        this.files = files;
        this.ledger = ledger;
        this.mending = mending;
    }

    /**
     * Writes the file with what was corrected here; a file without lines and columns comes back as a list of problems.
     */
    public void write(ImportJob job, Wording wording, OutputStream out) throws IOException {
        var copy = files.copy(job.file().sha256()).orElseThrow(() -> Refused.because(FILE_GONE));
        try {
            write(job, copy, new Remarks(ledger, job.id(), wording), out);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private void write(ImportJob job, Path copy, Remarks remarks, OutputStream out) throws IOException {
        var format = FileFormat.ofCode(job.format()).orElseThrow();
        if (!Mending.possible(job.format()) && Marked.can(format)) {
            Marked.write(format, new Source(copy, job.file().name(), job.choices()), remarks.all(), out);
            return;
        }
        mending.marked(
                copy,
                job,
                ledger.mends(job.id()),
                remarks,
                COLUMN,
                new BufferedWriter(new OutputStreamWriter(out, UTF_8)));
    }
}
