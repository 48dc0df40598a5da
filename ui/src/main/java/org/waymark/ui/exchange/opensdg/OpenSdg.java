package org.waymark.ui.exchange.opensdg;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.ui.exchange.Choices;
import org.waymark.ui.exchange.Findings;
import org.waymark.ui.exchange.FormatReader;
import org.waymark.ui.exchange.ProblemReason;
import org.waymark.ui.exchange.Source;
import org.waymark.ui.exchange.TextSource;
import org.waymark.ui.exchange.Unreadable;
import org.waymark.ui.exchange.archive.Archive;

/**
 * An Open SDG data repository as an archive or a folder, or one of its files: {@code data/indicator_<number>.csv}. The
 * number in the name is the indicator; the columns between the year and the value are dimensions, and an empty cell
 * below one of them means everybody.
 */
public final class OpenSdg implements FormatReader {

    private static final Pattern NAME = Pattern.compile("(?:.*/)?indicator_([0-9A-Za-z][0-9A-Za-z.-]{0,40})\\.csv");
    private static final int MOST_FILES = 5_000;

    /** The indicator a file of figures speaks of, by its name. */
    public static Optional<String> indicator(String name) {
        var match = NAME.matcher(name.replace('\\', '/'));
        return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
    }

    @Override
    public void read(Source source, Findings findings) throws IOException, Unreadable {
        if (Files.isDirectory(source.file())) {
            folder(source.file(), findings);
        } else if (Archive.is(source.file())) {
            archive(source.file(), findings);
        } else {
            var indicator = indicator(source.name())
                    .orElseThrow(() -> new Unreadable(0, "", source.name(), ProblemReason.UNKNOWN_FORMAT));
            try (var text = new BufferedReader(source.with(Choices.none()).text())) {
                SdgFile.read(text, indicator, findings);
            }
        }
    }

    private static void folder(Path folder, Findings findings) throws IOException, Unreadable {
        try (var all = Files.walk(folder, 3)) {
            var files =
                    all.filter(Files::isRegularFile).limit(MOST_FILES).sorted().toList();
            for (var file : files) {
                var indicator = indicator(file.toString());
                if (indicator.isPresent()) {
                    findings.inside(folder.relativize(file).toString());
                    try (var text = new BufferedReader(new Source(file, "", Choices.none()).text())) {
                        SdgFile.read(text, indicator.get(), findings);
                    }
                }
            }
        }
    }

    private static void archive(Path file, Findings findings) throws IOException, Unreadable {
        try (var archive = Archive.of(file)) {
            for (var name : archive.names().stream().sorted().toList()) {
                var indicator = indicator(name);
                if (indicator.isPresent()) {
                    findings.inside(name);
                    try (var text = new BufferedReader(TextSource.of(archive.open(name), null))) {
                        SdgFile.read(text, indicator.get(), findings);
                    }
                }
            }
        }
    }
}
