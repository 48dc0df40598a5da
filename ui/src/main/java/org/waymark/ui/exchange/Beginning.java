package org.waymark.ui.exchange;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a table begins.
 *
 * @param columns names in the header
 * @param rows the first ones, raw
 * @param meanings what the columns seem to mean, a proposal for a person to confirm
 */
public record Beginning(
        @Nullable String charset,
        @Nullable Character separator,
        List<String> columns,
        List<List<String>> rows,
        Map<String, String> meanings) {

    /** So many rows are shown. */
    public static final int ROWS = 20;
}
