package org.waymark.ui.imports;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the codes of a file mean here.
 *
 * @param constants what every row speaks of, by {@code indicator}, {@code place}, {@code period} or dimension
 * @param only the code a row must have, by dimension; other rows are outside
 * @param codes our code by theirs, by dimension; theirs {@code *} is any other, ours {@code -} is outside, ours empty
 *     is everybody
 */
public record Matching(
        Map<String, String> constants, Map<String, String> only, Map<String, Map<String, String>> codes) {

    /** Codes mean the same here and there. */
    public static final Matching NONE = new Matching(Map.of(), Map.of(), Map.of());

    static final String OUTSIDE = "-";
    private static final String ANY = "*";

    public Matching {
        constants = Collections.unmodifiableMap(new TreeMap<>(constants));
        only = Collections.unmodifiableMap(new TreeMap<>(only));
        var copied = new TreeMap<String, Map<String, String>>();
        codes.forEach((dimension, pairs) -> copied.put(dimension, Collections.unmodifiableMap(new TreeMap<>(pairs))));
        codes = Collections.unmodifiableMap(copied);
    }

    /** Our word for a code of theirs; the code itself where nothing was said. */
    String ours(String dimension, String theirs) {
        var known = codes.getOrDefault(dimension, Map.of());
        var exact = known.get(theirs);
        return exact != null ? exact : known.getOrDefault(ANY, theirs);
    }

    /** What is said here, and elsewhere where nothing is said here. */
    public Matching over(Matching other) {
        var all = new HashMap<>(other.codes);
        codes.forEach((dimension, pairs) -> all.merge(dimension, pairs, Matching::both));
        return new Matching(both(other.constants, constants), both(other.only, only), all);
    }

    /** The same with one code more; null takes a pair back. */
    public Matching with(String dimension, String theirs, @Nullable String ours) {
        var pairs = new HashMap<>(codes.getOrDefault(dimension, Map.of()));
        if (ours == null) {
            pairs.remove(theirs);
        } else {
            pairs.put(theirs, ours);
        }
        var all = new HashMap<>(codes);
        all.put(dimension, pairs);
        return new Matching(constants, only, all);
    }

    /** The same, taking only rows with this code. */
    public Matching only(String dimension, String code) {
        return new Matching(constants, both(only, Map.of(dimension, code)), codes);
    }

    private static Map<String, String> both(Map<String, String> weaker, Map<String, String> stronger) {
        var both = new HashMap<>(weaker);
        both.putAll(stronger);
        return both;
    }
}
