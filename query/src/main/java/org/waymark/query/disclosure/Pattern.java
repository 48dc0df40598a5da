package org.waymark.query.disclosure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of a table is withheld, and why.
 *
 * @param exposed what could still be worked out, because too much was told before; empty where it is safe
 */
public record Pattern(Table table, Map<Count, Confidentiality> withheld, List<Count> exposed) {

    public Pattern {
        withheld = Collections.unmodifiableMap(new LinkedHashMap<>(withheld));
        exposed = List.copyOf(exposed);
    }

    /** Whether nobody can work out what is withheld. */
    public boolean isSafe() {
        return exposed.isEmpty();
    }

    /** How a count is told. */
    public Confidentiality of(Count count) {
        return withheld.getOrDefault(count, Confidentiality.F);
    }

    /** What it tells to those it is for, from whom the rest is kept later on too. */
    public Known known() {
        return new Known(table, shown(), withheld);
    }

    /** What it tells to those who may see more elsewhere. */
    public Known knownToCloser() {
        return new Known(table, shown(), Map.of());
    }

    private Set<Count> shown() {
        return table.counts().stream()
                .filter(count -> count.printed() && !withheld.containsKey(count))
                .collect(Collectors.toSet());
    }
}
