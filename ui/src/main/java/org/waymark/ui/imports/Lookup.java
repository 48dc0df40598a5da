package org.waymark.ui.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds things by their own code first, then by any code they have elsewhere. */
final class Lookup {

    private final Set<String> own = new HashSet<>();
    private final Map<String, Set<String>> elsewhere = new HashMap<>();

    void add(String id, Collection<String> codes) {
        own.add(id);
        codes.forEach(
                code -> elsewhere.computeIfAbsent(code, _ -> new HashSet<>()).add(id));
    }

    /** None, the one, or several that share the code. */
    Set<String> of(String code) {
        return own.contains(code) ? Set.of(code) : elsewhere.getOrDefault(code, Set.of());
    }
}
