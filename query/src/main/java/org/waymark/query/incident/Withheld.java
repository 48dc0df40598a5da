package org.waymark.query.incident;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts as everybody may know them: none below a threshold, rounded, and none that a total would give away. */
@FunctionalInterface
public interface Withheld {

    /** Below ten a count is withheld; others are rounded to five. */
    Withheld ORDINARY = new Withheld() {
        private static final int THRESHOLD = 10;
        private static final int BASE = 5;

        @Override
        public @Nullable Integer shown(int count) {
            return count == 0 ? Integer.valueOf(0) : count < THRESHOLD ? null : (count + BASE / 2) / BASE * BASE;
        }
    };

    /** The count as it may be shown, or null where it is withheld. */
    @Nullable
    Integer shown(int count);

    /** Counts beside their total: where one alone would be withheld, the smallest of the others is so too. */
    default <K> Map<K, @Nullable Integer> shown(Map<K, Integer> counts) {
        var shown = new LinkedHashMap<K, @Nullable Integer>();
        counts.forEach((key, count) -> shown.put(key, shown(count)));
        if (shown.values().stream().filter(count -> count == null).count() == 1) {
            counts.entrySet().stream()
                    .filter(entry -> shown.get(entry.getKey()) != null && entry.getValue() > 0)
                    .min(Comparator.comparing(Map.Entry::getValue))
                    .ifPresent(entry -> shown.put(entry.getKey(), null));
        }
        return shown;
    }
}
