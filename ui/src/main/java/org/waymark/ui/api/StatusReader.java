package org.waymark.ui.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.command.reporting.Flag;
import org.waymark.command.reporting.Missing;

/** Reads what qualifies a number, or says why there is none, as it was sent. */
final class StatusReader {

    private StatusReader() {}

    static List<Flag> flags(String field, @Nullable String status) {
        if (status == null || status.isBlank() || status.strip().equalsIgnoreCase("A")) {
            return List.of();
        }
        return status.toUpperCase(Locale.ROOT)
                .chars()
                .filter(letter -> letter != ' ' && letter != ',')
                .mapToObj(letter -> flag(field, (char) letter))
                .toList();
    }

    private static Flag flag(String field, char letter) {
        return Arrays.stream(Flag.values())
                .filter(flag -> flag.code() == letter)
                .findFirst()
                .orElseThrow(() -> new UnreadableField(
                        field,
                        "'" + letter + "' is not an observation status.",
                        Arrays.stream(Flag.values())
                                .map(flag -> flag.code() + " " + flag)
                                .collect(Collectors.joining(", ", "Write letters of: ", "."))));
    }

    static @Nullable Missing missing(String field, @Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            return null;
        }
        try {
            return Missing.valueOf(reason.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new UnreadableField(
                    field,
                    "'" + reason + "' is not a reason.",
                    "Write one of " + Arrays.toString(Missing.values()) + ".");
        }
    }
}
