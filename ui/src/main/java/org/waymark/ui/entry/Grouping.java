package org.waymark.ui.entry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.waymark.command.indicator.Slice;

/**
 * Which groups are the parts of which whole: the same in every dimension but one, and there the whole has the code of
 * everybody. Codes that lie within other codes of the same dimension are no parts of their own.
 */
final class Grouping {

    private static final Set<String> WHOLE = Set.of("T", "TOTAL", "_T");
    private static final Set<String> ALL_OTHERS = Set.of("FOR");
    private static final List<String> AMONG_OTHERS = List.of("EU", "NEU", "EFTA");

    private Grouping() {}

    static boolean isWhole(String code) {
        return WHOLE.contains(code);
    }

    /** For each whole its parts, for each dimension by which it is parted; two parts at least. */
    static Map<Slice, List<List<Slice>>> parts(Collection<Slice> slices) {
        var found = new LinkedHashMap<Slice, List<List<Slice>>>();
        for (var whole : slices) {
            whole.codes().forEach((dimension, code) -> {
                if (isWhole(code)) {
                    var parts = parts(whole, dimension, slices);
                    if (parts.size() > 1) {
                        found.computeIfAbsent(whole, _ -> new ArrayList<>()).add(parts);
                    }
                }
            });
        }
        return found;
    }

    private static List<Slice> parts(Slice whole, String dimension, Collection<Slice> slices) {
        var parts = slices.stream()
                .filter(slice -> !slice.equals(whole) && without(slice, dimension).equals(without(whole, dimension)))
                .filter(slice -> slice.codes().containsKey(dimension))
                .toList();
        var others = parts.stream().anyMatch(slice -> ALL_OTHERS.contains(slice.codes().get(dimension)));
        return others
                ? parts.stream()
                        .filter(slice -> AMONG_OTHERS.stream()
                                .noneMatch(begin -> String.valueOf(slice.codes().get(dimension))
                                        .startsWith(begin)))
                        .toList()
                : parts;
    }

    static Map<String, String> without(Slice slice, String dimension) {
        var rest = new TreeMap<>(slice.codes());
        rest.remove(dimension);
        return rest;
    }
}
