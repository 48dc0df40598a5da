package org.waymark.ui.exchange.table;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.ui.exchange.Findings;
import org.waymark.ui.exchange.Unreadable;

/** A row of a table, whatever file it stands in. */
interface TableRow {

    int line();

    int width();

    /** What a cell shows; empty where there is none. */
    String text(int column);

    /** The number a spreadsheet holds in a cell; null where it is text, as everything in CSV is. */
    default @Nullable BigDecimal number(int column) {
        return null;
    }

    /** What there is to say about a cell that is used: a warning is added, a problem thrown. */
    default void check(int column, String name, Findings findings) throws Unreadable {}

    /** A row of CSV. */
    static TableRow of(CsvRow row) {
        return new Plain(row.line(), row.fields());
    }

    /** Cells that are text. */
    record Plain(int line, List<String> fields) implements TableRow {

        @Override
        public int width() {
            return fields.size();
        }

        @Override
        public String text(int column) {
            return column < fields.size() ? fields.get(column) : "";
        }
    }
}
