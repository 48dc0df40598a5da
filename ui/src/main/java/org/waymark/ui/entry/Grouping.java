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
 * everybody or none at all. Codes that lie within other codes of the same dimension are no parts of their own.
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
        var alike = new LinkedHashMap<Map.Entry<String, Map<String, String>>, List<Slice>>();
        slices.forEach(slice -> slice.codes()
                .keySet()
                .forEach(dimension -> alike.computeIfAbsent(
                                Map.entry(dimension, without(slice, dimension)), _ -> new ArrayList<>())
                        .add(slice)));
        var found = new LinkedHashMap<Slice, List<List<Slice>>>();
        alike.forEach((group, members) -> {
            var dimension = group.getKey();
            var parts = apart(members, dimension);
            if (parts.size() > 1) {
                slices.stream()
                        .filter(slice -> isWhole(slice, dimension, group.getValue()))
                        .forEach(whole -> found.computeIfAbsent(whole, _ -> new ArrayList<>())
                                .add(parts));
            }
        });
        return found;
    }

    private static boolean isWhole(Slice slice, String dimension, Map<String, String> rest) {
        var code = slice.codes().get(dimension);
        return (code == null || isWhole(code)) && without(slice, dimension).equals(rest);
    }

    private static List<Slice> apart(List<Slice> members, String dimension) {
        var others = members.stream().anyMatch(slice -> ALL_OTHERS.contains(code(slice, dimension)));
        return members.stream()
                .filter(slice -> !isWhole(code(slice, dimension)))
                .filter(slice -> !others || AMONG_OTHERS.stream().noneMatch(code(slice, dimension)::startsWith))
                .toList();
    }

    private static String code(Slice slice, String dimension) {
        return slice.codes().getOrDefault(dimension, "");
    }

    static Map<String, String> without(Slice slice, String dimension) {
        var rest = new TreeMap<>(slice.codes());
        rest.remove(dimension);
        return rest;
    }
}
