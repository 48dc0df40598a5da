package org.waymark.ui.imports;

import static org.waymark.ui.imports.ImportRefusal.FILE_GONE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import org.springframework.stereotype.Component;
import org.waymark.command.Refused;
import org.waymark.ui.exchange.FileFormat;
import org.waymark.ui.exchange.Source;
import org.waymark.ui.exchange.write.Marked;
import org.waymark.ui.exchange.write.ProblemList;
import org.waymark.ui.words.Wording;

/** Gives a file back with what is wrong with each line; where it is no table, a list of what is wrong. */
@Component
public class MarkedFile {

    private final ImportFiles files;
    private final ImportLedger ledger;

    MarkedFile(ImportFiles files, ImportLedger ledger) {
        this.files = files;
        this.ledger = ledger;
    }

    /** What it is called. */
    public String name(ImportJob job) {
        return format(job).isTable() ? job.file().name() : job.file().name() + ".problems.csv";
    }

    /** Writes the table with what was corrected here and a column more, or the list of problems. */
    public void write(ImportJob job, Wording wording, OutputStream out) throws IOException {
        var remarks = new Remarks(ledger, job.id(), wording);
        if (format(job).isTable()) {
            marked(job, remarks, out);
        } else {
            var list = ProblemList.to(out);
            remarks.each(list::add);
            list.end();
        }
    }

    private void marked(ImportJob job, Remarks remarks, OutputStream out) throws IOException {
        var copy = files.copy(job.file().sha256()).orElseThrow(() -> Refused.because(FILE_GONE));
        try {
            var source = new Source(copy, job.file().name(), job.choices(), ledger.corrections(job.id()));
            Marked.write(format(job), source, remarks::on, out);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static FileFormat format(ImportJob job) {
        return FileFormat.ofCode(job.format()).orElseThrow();
    }
}
