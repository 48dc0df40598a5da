package org.waymark.ui.exchange.write;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.ui.exchange.ReadRow;
import org.waymark.ui.exchange.table.Apostrophe;

/** The columns of this service's own tables; a table with exactly these names is read without matching any. */
final class Layout {

    /** In the column of reasons: there is no figure, and nobody said why. */
    static final String NO_REASON = ":";

    private static final List<String> FIGURE =
            List.of("period", "value", "numerator", "denominator", "missing", "flag", "note", "narrative");

    private final List<String> dimensions;

    /** @param dimensions beside place and indicator */
    Layout(List<String> dimensions) {
        this.dimensions = dimensions.stream()
                .filter(it -> !it.equals("place") && !it.equals("indicator"))
                .toList();
    }

    List<String> columns() {
        var columns = new ArrayList<>(List.of("place", "indicator"));
        dimensions.stream().map(it -> "dimension:" + it).forEach(columns::add);
        columns.addAll(FIGURE);
        return columns;
    }

    /** A cell for each column, as text that no spreadsheet runs. */
    List<String> cells(ReadRow row) {
        var cells = new ArrayList<String>();
        Stream.concat(Stream.of("place", "indicator"), dimensions.stream())
                .map(it -> row.dimensions().getOrDefault(it, ""))
                .map(Apostrophe::put)
                .forEach(cells::add);
        cells.add(row.period());
        cells.add(plain(row.value()));
        cells.add(plain(row.numerator()));
        cells.add(plain(row.denominator()));
        cells.add(missing(row));
        cells.add(row.flags().stream().map(Enum::name).collect(Collectors.joining(" ")));
        cells.add(words(row.note()));
        cells.add(words(row.narrative()));
        return cells;
    }

    private static String missing(ReadRow row) {
        var reason = row.reason();
        return !row.missing() ? "" : reason == null ? NO_REASON : reason.name();
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    static String words(@Nullable String words) {
        return words == null ? "" : Apostrophe.put(words);
    }
}
