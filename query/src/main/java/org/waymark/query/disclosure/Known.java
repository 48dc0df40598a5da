package org.waymark.query.disclosure;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What readers of a table were told before.
 *
 * @param table all they saw
 * @param told the counts they can read in it
 * @param kept the counts that were withheld from them and stay so
 */
public record Known(Table table, Set<Count> told, Map<Count, Confidentiality> kept) {

    /** Nothing. */
    public static final Known NOTHING = new Known(Table.EMPTY, Set.of(), Map.of());

    public Known {
        told = Set.copyOf(told);
        kept = Collections.unmodifiableMap(new LinkedHashMap<>(kept));
    }

    /** What this and the other tell together. What either tells is told. */
    public Known and(Known other) {
        var both = new HashSet<>(told);
        both.addAll(other.told);
        var still = new LinkedHashMap<>(kept);
        still.putAll(other.kept);
        still.keySet().removeAll(both);
        return new Known(table.and(other.table), both, still);
    }
}
