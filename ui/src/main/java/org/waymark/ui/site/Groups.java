package org.waymark.ui.site;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.command.indicator.Slice;
import org.waymark.ui.words.Wording;

/** Names the part of the population a value speaks of; a code without a name is shown as it is. */
final class Groups {

    /** The dimension people look for first, first. */
    private static final List<String> ORDER = List.of("citizen", "c_birth", "ethnic", "status", "sex", "age");

    private Groups() {}

    static String name(Slice slice, Wording wording) {
        return joined(slice.codes(), wording);
    }

    /** As short as it can be beside another group: what the two have in common is not said. */
    static String apart(Slice slice, Slice other, Wording wording) {
        var own = new HashMap<>(slice.codes());
        own.entrySet().removeAll(other.codes().entrySet());
        return joined(own.isEmpty() ? slice.codes() : own, wording);
    }

    private static String joined(Map<String, String> codes, Wording wording) {
        var names = codes.entrySet().stream()
                .filter(entry -> !Slice.EVERYBODY.contains(entry.getValue()))
                .sorted(Comparator.comparingInt((Map.Entry<String, String> entry) -> rank(entry.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .map(entry -> name(entry.getKey(), entry.getValue(), wording))
                .toList();
        return names.isEmpty()
                ? wording.text("site.group.everybody")
                : capital(String.join(wording.text("site.group.comma"), names));
    }

    private static int rank(String dimension) {
        var rank = ORDER.indexOf(dimension);
        return rank < 0 ? ORDER.size() : rank;
    }

    private static String name(String dimension, String code, Wording wording) {
        var key = "site.group." + dimension + "." + code;
        return wording.has(key) ? wording.text(key) : wording.upright(code);
    }

    private static String capital(String name) {
        var first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
    }
}
