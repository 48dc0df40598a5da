package org.waymark.ui.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * What is read in place of what stands in a table. The file itself stays as it was sent.
 *
 * @param texts by line and by the name of the column, as problems tell it
 */
public record Corrections(Map<Integer, Map<String, String>> texts) {

    /** Everything is read as it stands. */
    public static final Corrections NONE = new Corrections(Map.of());

    /** What was corrected on a line, by column. */
    public Map<String, String> on(int line) {
        return texts.getOrDefault(line, Map.of());
    }

    /**
     * The fields of a line with what was corrected.
     *
     * @param column where a column stands, negative where there is none of that name
     */
    public List<String> over(int line, ToIntFunction<String> column, List<String> fields) {
        var corrected = on(line);
        if (corrected.isEmpty()) {
            return fields;
        }
        var all = new ArrayList<>(fields);
        corrected.forEach((name, text) -> {
            var index = column.applyAsInt(name);
            while (all.size() <= index) {
                all.add("");
            }
            if (index >= 0) {
                all.set(index, text);
            }
        });
        return all;
    }
}
