package org.waymark.ui.imports;

import static org.waymark.ui.imports.ImportRefusal.FILE_EMPTY;
import static org.waymark.ui.imports.ImportRefusal.FILE_TOO_LARGE;
import static org.waymark.ui.imports.ImportRefusal.FORMAT_UNKNOWN;
import static org.waymark.ui.imports.ImportRefusal.TOO_MANY_IMPORTS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.waymark.command.Refused;
import org.waymark.ui.Account;
import org.waymark.ui.exchange.Choices;
import org.waymark.ui.exchange.FileFormat;

/** Takes files in: looks what they are, keeps them, and remembers whether they were sent before. */
@Component
public class ImportUploads {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;

    private final ImportFiles files;
    private final ImportJobs jobs;
    private final ImportMatches matches;
    private final Clock clock;
    private final RandomGenerator random;
    private final DataSize largest;
    private final int anHour;

    ImportUploads(
            ImportFiles files,
            ImportJobs jobs,
            ImportMatches matches,
            Clock clock,
            RandomGenerator importNumbers,
            @Value("${waymark.imports.largest:200MB}") DataSize largest,
            @Value("${waymark.imports.an-hour:60}") int anHour) {
        this.files = files;
        this.jobs = jobs;
        this.matches = matches;
        this.clock = clock;
        this.random = importNumbers;
        this.largest = largest;
        this.anHour = anHour;
    }

    /** Bytes a file may have. */
    public long largest() {
        return largest.toBytes();
    }

    /**
     * Takes a file in. It stays where it is and belongs to the caller.
     *
     * @param format code of its format, or null to recognise it
     * @param atOnce whether it is handed in as soon as it is checked
     */
    public ImportJob take(
            Path file, String name, @Nullable String format, Mode mode, boolean atOnce, String reason, Account by)
            throws IOException {
        var organisation = Imports.organisation(by);
        var now = clock.instant();
        Refused.when(jobs.since(organisation, now.minus(Duration.ofHours(1))) >= anHour, TOO_MANY_IMPORTS);
        var size = Files.size(file);
        Refused.when(size == 0, FILE_EMPTY);
        Refused.when(size > largest.toBytes(), FILE_TOO_LARGE);
        var known = format == null ? FileFormat.recognised(name, file) : FileFormat.ofCode(format);
        if (known.isEmpty()) {
            throw Refused.because(FORMAT_UNKNOWN);
        }
        var mark = files.keep(file, name);
        var code = known.get().code();
        var job = new ImportJob(
                reference(),
                by,
                mark,
                code,
                mode,
                Choices.none(),
                matches.of(organisation, code),
                atOnce,
                reason,
                Stage.UPLOADED,
                Progress.NONE,
                Tally.NONE,
                null,
                jobs.handedIn(organisation, mark.sha256()).orElse(null),
                now,
                null,
                null);
        jobs.add(job);
        return job;
    }

    /** Eight letters and digits that are told apart when read aloud. */
    private ImportId reference() {
        var code = new StringBuilder();
        random.ints(LENGTH, 0, LETTERS.length()).forEach(i -> code.append(LETTERS.charAt(i)));
        return new ImportId(code.insert(LENGTH / 2, '-').toString());
    }
}
