package org.waymark.ui.figure;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.ui.words.Wording;

/**
 * Cells in rows and columns: numbers, shaded by how high they are, or how complete something is.
 *
 * @param of what the rows are, for example <i>Place</i>
 * @param columns in order of time
 */
public record Grid(String title, String of, List<String> columns, List<Row> rows) {

    /** One row, with a cell for each column. */
    public record Row(String name, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** What a cell says; only one that is counted has a number. */
    public record Cell(State state, @Nullable Long number) {

        /** A number, zero among them. */
        public static Cell counted(long number) {
            return new Cell(State.COUNTED, number);
        }

        /** No number, but how it stands with one. */
        public static Cell of(State state) {
            return new Cell(state, null);
        }

        String in(Wording wording) {
            return number == null ? state.in(wording) : wording.number(number);
        }
    }

    /** How it stands with a cell. Each state has a shape of its own. */
    public enum State {
        COUNTED,
        /** A final number. */
        THERE,
        /** A number that may still change or is uncertain. */
        OPEN,
        /** A number that is not published. */
        WITHHELD,
        /** No number, and a reason why. */
        EXPLAINED,
        /** Nothing was told. */
        ABSENT;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        String in(Wording wording) {
            return wording.text("figure.grid." + word());
        }
    }

    public Grid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Whether there is nothing to draw. */
    public boolean empty() {
        return rows.isEmpty() || columns.isEmpty();
    }

    long highest() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .map(Cell::number)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    long count(State state) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.state() == state)
                .count();
    }
}
