package org.waymark.query.release;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.waymark.command.reporting.Flag;

/** A release as a file that is the same to the last byte whenever it is made, and the digests of such texts. */
final class DataFile {

    private static final String HEAD = "INDICATOR,REF_AREA,TIME_PERIOD,GROUP,OBS_VALUE,OBS_STATUS,CONF_STATUS\n";

    private DataFile() {}

    /** CSV: withheld figures are {@code :c}, those that are missing are empty with status M. */
    static String of(List<EditionRow> rows) {
        return rows.stream().map(DataFile::line).collect(joining("", HEAD, ""));
    }

    /** The SHA-256 of a text, in hexadecimal. */
    static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** What a cell says. */
    static String value(EditionRow row) {
        var told = row.told();
        return row.isWithheld() ? ":c" : told == null ? "" : told;
    }

    private static String line(EditionRow row) {
        var status = row.told() == null && !row.isWithheld()
                ? "M"
                : row.flags().isEmpty()
                        ? "A"
                        : row.flags().stream()
                                .map(Flag::code)
                                .map(String::valueOf)
                                .collect(joining(" "));
        return "%s,%s,%s,\"%s\",%s,%s,%s\n"
                .formatted(
                        row.indicator().value(),
                        row.place().value(),
                        row.period(),
                        row.group(),
                        value(row),
                        status,
                        row.why());
    }
}
