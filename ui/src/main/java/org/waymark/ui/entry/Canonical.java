package org.waymark.ui.entry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.reporting.Cell;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.Value;

/** Writes values always alike, so that a checksum over them can be compared. */
final class Canonical {

    private Canonical() {}

    /** A head, then for each indicator, in order of codes, a line for each group, and its words. */
    static String of(FormCode form, int version, Sheet sheet, Map<IndicatorId, Value> values) {
        var text = new StringBuilder("waymark-report 1\n");
        text.append("form ").append(form).append(" version ").append(version).append('\n');
        text.append("source ").append(sheet.source().value()).append('\n');
        text.append("place ").append(sheet.place().value()).append('\n');
        text.append("period ").append(sheet.period().code()).append('\n');
        var inOrder = new TreeMap<String, Value>();
        values.forEach((indicator, value) -> inOrder.put(indicator.value(), value));
        inOrder.forEach((indicator, value) -> {
            value.cells().forEach(cell -> text.append(line(indicator, cell)).append('\n'));
            words(text, "narrative " + indicator, value.narrative());
            words(text, "note " + indicator, value.note());
            var survey = value.survey();
            words(text, "survey " + indicator, survey == null ? null : survey.toString());
            value.evidence().forEach(link -> words(text, "evidence " + indicator, link));
        });
        return text.toString();
    }

    private static String line(String indicator, Cell cell) {
        var slice = cell.slice().toString();
        return "value " + indicator + " " + (slice.isEmpty() ? "-" : slice) + " " + number(cell.observation())
                + cell.observation().flags().stream()
                        .map(flag -> " " + flag.code())
                        .collect(Collectors.joining());
    }

    private static String number(Observation seen) {
        if (seen.missing() != null) {
            return seen.missing().name();
        }
        return Stream.of(seen.value(), seen.numerator(), seen.denominator())
                .filter(Objects::nonNull)
                .map(number -> number.stripTrailingZeros().toPlainString())
                .collect(Collectors.joining("/"));
    }

    private static void words(StringBuilder text, String what, @Nullable String words) {
        if (words != null) {
            text.append(what)
                    .append(' ')
                    .append(words.replaceAll("\\R", "\\\\n"))
                    .append('\n');
        }
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
