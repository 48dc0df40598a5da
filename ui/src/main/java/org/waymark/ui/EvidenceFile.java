package org.waymark.ui;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** A file that backs up a value. What it is, is seen by what it holds, never by its name alone. */
@SuppressWarnings("ArrayRecordComponent") // two files are the same where their hashes are
public record EvidenceFile(String name, Kind kind, byte[] content) {

    /** The most a file may hold. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final int BEGINNING = 4096;

    /** What files may be. */
    public enum Kind {
        PDF("application/pdf", "pdf"),
        PNG("image/png", "png"),
        JPEG("image/jpeg", "jpg"),
        CSV("text/csv", "csv"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
        ODT("application/vnd.oasis.opendocument.text", "odt");

        private final String mediaType;
        private final String ending;

        Kind(String mediaType, String ending) {
            this.mediaType = mediaType;
            this.ending = ending;
        }

        public String mediaType() {
            return mediaType;
        }

        public String ending() {
            return ending;
        }
    }

    /** The file as it came in, or nothing where it is none of the kinds that are taken, or says it is another. */
    public static Optional<EvidenceFile> of(String name, byte[] content) {
        var plain = name.replaceAll(".*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\"]", "_")
                .strip();
        var ending = plain.substring(plain.lastIndexOf('.') + 1)
                .toLowerCase(Locale.ROOT)
                .replace("jpeg", "jpg");
        return content.length == 0 || content.length > LARGEST
                ? Optional.empty()
                : kind(content, ending)
                        .filter(kind -> kind.ending.equals(ending))
                        .map(kind -> new EvidenceFile(plain, kind, content));
    }

    /** SHA-256 of what it holds, hexadecimal. */
    public String id() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private static Optional<Kind> kind(byte[] content, String ending) {
        if (begins(content, "%PDF-")) {
            return Optional.of(Kind.PDF);
        }
        if (begins(content, "\u0089PNG\r\n\u001a\n")) {
            return Optional.of(Kind.PNG);
        }
        if (begins(content, "\u00ff\u00d8\u00ff")) {
            return Optional.of(Kind.JPEG);
        }
        if (begins(content, "PK\u0003\u0004")) {
            return packed(new String(content, 0, Math.min(content.length, BEGINNING), StandardCharsets.ISO_8859_1));
        }
        return ending.equals("csv") && !holdsControls(content) ? Optional.of(Kind.CSV) : Optional.empty();
    }

    private static Optional<Kind> packed(String beginning) {
        if (beginning.contains("mimetypeapplication/vnd.oasis.opendocument.text")) {
            return Optional.of(Kind.ODT);
        }
        return beginning.contains("[Content_Types].xml") || beginning.contains("xl/")
                ? Optional.of(Kind.XLSX)
                : Optional.empty();
    }

    private static boolean begins(byte[] content, String magic) {
        var bytes = magic.getBytes(StandardCharsets.ISO_8859_1);
        return content.length >= bytes.length && Arrays.equals(content, 0, bytes.length, bytes, 0, bytes.length);
    }

    /** Whether it holds what only programs hold. */
    private static boolean holdsControls(byte[] content) {
        for (var one : content) {
            if (one >= 0 && one < ' ' && one != '\n' && one != '\r' && one != '\t') {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EvidenceFile file && file.id().equals(id());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return "[evidence " + kind + "]";
    }
}
