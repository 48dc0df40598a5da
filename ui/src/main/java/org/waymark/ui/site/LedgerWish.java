package org.waymark.ui.site;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which entries of the ledger a reader wants to see, by what they are found under. It is written into the address. */
record LedgerWish(Map<String, String> asked) {

    /** How far it has come, the goal, the place and language of those heard, and the year of the decision. */
    static final List<String> WAYS = List.of("state", "goal", "place", "language", "year");

    /** Reads an address; what it cannot read it leaves out. */
    static LedgerWish of(Map<String, String> query) {
        return new LedgerWish(query.entrySet().stream()
                .filter(one -> WAYS.contains(one.getKey()) && one.getValue().matches("[A-Za-z0-9._-]{1,100}"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    boolean meets(Map<String, Set<String>> found) {
        return asked.entrySet().stream()
                .allMatch(one -> found.getOrDefault(one.getKey(), Set.of()).contains(one.getValue()));
    }

    String by(String way) {
        return asked.getOrDefault(way, "");
    }

    /** The address of the same with one thing asked otherwise, or not at all where it is empty. */
    String path(String way, String other) {
        var changed = new TreeMap<>(asked);
        changed.put(way, other);
        return WAYS.stream()
                .flatMap(one -> Stream.ofNullable(changed.get(one))
                        .filter(value -> !value.isEmpty())
                        .map(value -> one + "=" + value))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("&"), all -> all.isEmpty() ? "/you-said" : "/you-said?" + all));
    }
}
