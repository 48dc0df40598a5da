package org.waymark.ui.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.ui.exchange.Choices;
import org.waymark.ui.imports.Matching;

/**
 * How to read a file and what its codes mean here; everything may be left out.
 *
 * @param charset for example {@code windows-1252}
 * @param separator between columns
 * @param decimalMark {@code .} or {@code ,}
 * @param columns what a column means: {@code place indicator period value numerator denominator flag note missing
 *     narrative ignore} or {@code dimension:<name>}
 * @param constants what every row speaks of, by {@code indicator place period missing} or dimension
 * @param only the code a row must have, by dimension; other rows are outside
 * @param codes our code by theirs, by dimension; theirs {@code *} is any other, ours {@code -} is outside, ours empty
 *     is everybody
 */
record MatchingBody(
        @Nullable String charset,
        @Nullable Character separator,
        @Nullable Character decimalMark,
        @Nullable Map<String, String> columns,
        @Nullable Map<String, String> constants,
        @Nullable Map<String, String> only,
        @Nullable Map<String, Map<String, String>> codes) {

    static final MatchingBody NONE = new MatchingBody(null, null, null, null, null, null, null);

    Choices choices() {
        return new Choices(
                charset,
                separator,
                decimalMark == null ? Choices.NOT_CHOSEN : decimalMark,
                columns == null ? Map.of() : columns);
    }

    Matching matching() {
        return new Matching(
                constants == null ? Map.of() : constants,
                only == null ? Map.of() : only,
                codes == null ? Map.of() : codes);
    }
}
