package org.waymark.ui.theme;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How much two texts have in common: of all groups of three neighbouring letters in their longer words, the share that
 * both have (Dice). Word endings then count for little, and every script is treated alike. Nothing is kept of a text.
 */
final class Likeness {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final int SHORTEST = 4;
    private static final int LETTERS = 3;

    private final Set<String> groups;

    private Likeness(Set<String> groups) {
        this.groups = groups;
    }

    static Likeness of(String text) {
        var groups = new HashSet<String>();
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        for (var word : BETWEEN.split(plain, -1)) {
            for (var from = 0; word.length() >= SHORTEST && from + LETTERS <= word.length(); from++) {
                groups.add(word.substring(from, from + LETTERS));
            }
        }
        return new Likeness(groups);
    }

    /** In percent; 100 where both have the same words. */
    int to(Likeness other) {
        var all = groups.size() + other.groups.size();
        var both = groups.stream().filter(other.groups::contains).count();
        return all == 0 ? 0 : Math.toIntExact(200 * both / all);
    }
}
