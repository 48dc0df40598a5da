package org.waymark.ui.exchange.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.waymark.ui.exchange.Figures;
import org.waymark.ui.exchange.Findings;
import org.waymark.ui.exchange.ProblemReason;
import org.waymark.ui.exchange.Unreadable;

/** A row of a spreadsheet. A formula counts with the value that was saved with it, and a warning. */
final class SheetRow implements TableRow {

    /** A cell as it is stored. */
    record Cell(String text, @Nullable BigDecimal number, boolean date, boolean formula) {

        static final Cell EMPTY = new Cell("", null, false, false);
        private static final int EXACT_DIGITS = 15;

        static Cell number(String written, boolean date, boolean formula) {
            var number = exact(written);
            return new Cell(number == null ? written : number.toPlainString(), number, date, formula);
        }

        /**
         * What was typed: a spreadsheet holds it with more digits than it was given, and says so by the shortest
         * number.
         */
        private static @Nullable BigDecimal exact(String written) {
            if (Figures.plain(written) && new BigDecimal(written).precision() <= EXACT_DIGITS) {
                return new BigDecimal(written);
            }
            try {
                var nearest = Double.parseDouble(written);
                if (!Double.isFinite(nearest)) {
                    return null;
                }
                var shortest = new BigDecimal(Double.toString(nearest)).stripTrailingZeros();
                var plain = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
                return Figures.plain(plain.toPlainString()) ? plain : null;
            } catch (NumberFormatException noNumber) {
                return null;
            }
        }
    }

    private final int line;
    private final List<Cell> cells = new ArrayList<>();
    private final Set<Integer> warned = new TreeSet<>();

    SheetRow(int line) {
        this.line = line;
    }

    void put(int column, Cell cell) {
        while (cells.size() <= column) {
            cells.add(Cell.EMPTY);
        }
        cells.set(column, cell);
    }

    /** This row with what was corrected on it: text, as somebody typed it. */
    SheetRow corrected(Map<String, String> texts, ToIntFunction<String> index) {
        texts.forEach((name, text) -> {
            var column = index.applyAsInt(name);
            if (column >= 0) {
                put(column, new Cell(text, null, false, false));
            }
        });
        return this;
    }

    Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    List<String> texts() {
        return cells.stream().map(Cell::text).toList();
    }

    boolean blank() {
        return cells.stream().allMatch(cell -> cell.text().isBlank());
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public int width() {
        return cells.size();
    }

    @Override
    public String text(int column) {
        return cell(column).text();
    }

    @Override
    public @Nullable BigDecimal number(int column) {
        return cell(column).number();
    }

    @Override
    public void check(int column, String name, Findings findings) throws Unreadable {
        var cell = cell(column);
        if (cell.date()) {
            throw new Unreadable(line, name, cell.text(), ProblemReason.DATE_CELL);
        }
        if (cell.formula() && warned.add(column)) {
            findings.add(new Unreadable(line, name, cell.text(), ProblemReason.FORMULA));
        }
    }
}
