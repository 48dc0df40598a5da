package org.waymark.ui.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the sender says about a file, for nothing of it is guessed.
 *
 * @param charset for example {@code windows-1252}; null for UTF-8
 * @param separator between the columns of a CSV file; null for the one its header shows
 * @param decimalMark {@code .} or {@code ,}, or {@link #NOT_CHOSEN}: then numbers that it would change are problems
 * @param columns meaning by column: {@code place indicator period value numerator denominator flag note missing
 *     narrative ignore} or {@code dimension:<name>}; several may be {@code value}, each then an indicator of its own
 */
public record Choices(
        @Nullable String charset, @Nullable Character separator, char decimalMark, Map<String, String> columns) {

    /** Nobody said what stands before decimals. */
    public static final char NOT_CHOSEN = 0;
    /** This service's own tables: a full stop before decimals, and nothing between thousands. */
    public static final char OWN = 1;

    public Choices {
        columns = Map.copyOf(columns);
    }

    /** Nothing said. */
    public static Choices none() {
        return new Choices(null, null, NOT_CHOSEN, Map.of());
    }

    public Choices charset(String chosen) {
        return new Choices(chosen, separator, decimalMark, columns);
    }

    public Choices separator(char chosen) {
        return new Choices(charset, chosen, decimalMark, columns);
    }

    public Choices decimalMark(char chosen) {
        return new Choices(charset, separator, chosen, columns);
    }

    /** These choices, and what a column means. */
    public Choices column(String name, String meaning) {
        var more = new LinkedHashMap<>(columns);
        more.put(name, meaning);
        return new Choices(charset, separator, decimalMark, more);
    }
}
