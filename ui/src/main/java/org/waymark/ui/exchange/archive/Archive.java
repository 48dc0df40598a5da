package org.waymark.ui.exchange.archive;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.waymark.ui.exchange.CountedBytes;
import org.waymark.ui.exchange.Limits;
import org.waymark.ui.exchange.ProblemReason;
import org.waymark.ui.exchange.Unfit;
import org.waymark.ui.exchange.Unreadable;

/**
 * A ZIP archive whose list of contents has been looked through: no more entries and bytes than allowed, none a hundred
 * times larger than the archive, none that would lie elsewhere, is a link, locked, said twice or an archive itself.
 */
public final class Archive implements Closeable {

    private static final int MOST_ENTRIES = 5_000;
    private static final int LARGEST_RATIO = 100;
    private static final Set<String> ARCHIVES =
            Set.of("zip", "gz", "tgz", "7z", "rar", "bz2", "xz", "tar", "jar", "xlsx", "docx");

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();

    private Archive(ZipFile zip) {
        this.zip = zip;
    }

    /** Whether a file begins as ZIP archives do. */
    public static boolean is(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var start = content.readNBytes(4);
            return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
        }
    }

    public static Archive of(Path file) throws IOException, Unreadable {
        var archive = new Archive(opened(file));
        try {
            archive.check(Files.size(file));
            return archive;
        } catch (Unreadable e) {
            archive.close();
            throw e;
        }
    }

    private static ZipFile opened(Path file) throws Unreadable {
        try {
            return ZipFile.builder().setPath(file).get();
        } catch (IOException | IllegalArgumentException broken) {
            throw new Unreadable(ProblemReason.BROKEN_ARCHIVE);
        }
    }

    private void check(long size) throws Unreadable {
        var total = 0L;
        for (var all = zip.getEntries(); all.hasMoreElements(); ) {
            var entry = all.nextElement();
            var name = entry.getName();
            if (entries.size() >= MOST_ENTRIES) {
                throw new Unreadable(ProblemReason.ARCHIVE_TOO_LARGE);
            }
            refuse(
                    elsewhere(name) || entry.isUnixSymlink() || entries.containsKey(name),
                    name,
                    ProblemReason.ARCHIVE_PATH);
            refuse(ARCHIVES.contains(ending(name)), name, ProblemReason.ARCHIVE_IN_ARCHIVE);
            refuse(
                    entry.getGeneralPurposeBit().usesEncryption() || !zip.canReadEntryData(entry),
                    name,
                    ProblemReason.BROKEN_ARCHIVE);
            total += Math.max(0, entry.getSize());
            refuse(total > Limits.BYTES || total > LARGEST_RATIO * size, name, ProblemReason.ARCHIVE_TOO_LARGE);
            if (!entry.isDirectory()) {
                entries.put(name, entry);
            }
        }
    }

    private static boolean elsewhere(String name) {
        return name.startsWith("/")
                || name.startsWith("\\")
                || name.contains(":")
                || name.contains("\0")
                || List.of(name.split("[/\\\\]", -1)).contains("..");
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static void refuse(boolean wrong, String entry, ProblemReason reason) throws Unreadable {
        if (wrong) {
            throw new Unreadable(0, "", entry, reason);
        }
    }

    /** Names of the files in it, in the archive's order. */
    public Set<String> names() {
        return entries.keySet();
    }

    /** What is in a file; refused where it is longer than the archive's list says. */
    public InputStream open(String name) throws IOException, Unreadable {
        var entry = entries.get(name);
        if (entry == null) {
            throw new Unreadable(0, "", name, ProblemReason.BROKEN_ARCHIVE);
        }
        var content = zip.getInputStream(entry);
        return new BufferedInputStream(new Whole(new CountedBytes(content, entry.getSize())));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** A stream whose damage is told as that of the archive. */
    private static final class Whole extends FilterInputStream {

        Whole(InputStream content) {
            super(content);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            try {
                return super.read(into, offset, length);
            } catch (Unfit tooLong) {
                throw new Unfit(new Unreadable(ProblemReason.ARCHIVE_TOO_LARGE));
            } catch (IOException broken) {
                throw new Unfit(new Unreadable(ProblemReason.BROKEN_ARCHIVE));
            }
        }
    }
}
