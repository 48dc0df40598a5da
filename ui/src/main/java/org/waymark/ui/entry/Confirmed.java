package org.waymark.ui.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What is unusual and right all the same, as it stands in one cell: a code, a blank and the reason on each line. */
public final class Confirmed {

    private Confirmed() {}

    /** The reasons by code. */
    public static Map<String, String> of(String content) {
        var reasons = new LinkedHashMap<String, String>();
        content.lines().forEach(line -> {
            var parts = line.split(" ", 2);
            if (parts.length == 2) {
                reasons.put(parts[0], parts[1]);
            }
        });
        return reasons;
    }

    /** The same with one reason more, or without it where it is blank. */
    public static String with(String content, String code, String reason) {
        var reasons = new LinkedHashMap<>(of(content));
        reasons.remove(code);
        if (!reason.isBlank()) {
            reasons.put(code, reason.strip().replaceAll("\\R", " "));
        }
        return reasons.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining("\n"));
    }
}
