package org.waymark.ui.exchange;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which part of a file is wanted: one code in each dimension named, everything in the others. */
public record Slice(Map<String, String> codes) {

    public Slice {
        codes = Map.copyOf(codes);
    }

    public static Slice everything() {
        return new Slice(Map.of());
    }

    /** This slice, narrowed to one code of a dimension. */
    public Slice where(String dimension, String code) {
        var narrower = new LinkedHashMap<>(codes);
        narrower.put(dimension, code);
        return new Slice(narrower);
    }

    boolean holds(Map<String, String> dimensions) {
        return dimensions.entrySet().containsAll(codes.entrySet());
    }
}
