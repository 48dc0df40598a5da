package org.waymark.ui.figure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import org.waymark.ui.figure.Grid.State;
import org.waymark.ui.words.Wording;

/** Cells in rows and columns in words, for those who do not see them. */
public final class GridSummary {

    private final Wording wording;

    public GridSummary(Wording wording) {
        this.wording = wording;
    }

    /** How many rows and columns there are, the highest number, and how many cells are in each state. */
    public String of(Grid grid) {
        if (grid.empty()) {
            return wording.text("figure.label.no-values");
        }
        var size = wording.text(
                "figure.grid.size",
                grid.rows().size(),
                wording.upright(grid.columns().getFirst()),
                wording.upright(grid.columns().getLast()));
        return grid.count(State.COUNTED) > 0 ? size + " " + highest(grid) : size + " " + states(grid);
    }

    private String highest(Grid grid) {
        return grid.rows().stream()
                .flatMap(row -> row.cells().stream()
                        .filter(cell -> cell.number() != null)
                        .map(cell -> new Highest(row.name(), row.cells().indexOf(cell), cell)))
                .max(Comparator.comparing(
                        one -> Objects.requireNonNull(one.cell().number())))
                .map(one -> wording.text(
                        "figure.grid.highest",
                        one.cell().in(wording),
                        wording.isolate(one.row()),
                        wording.upright(grid.columns().get(one.column()))))
                .orElseThrow();
    }

    private record Highest(String row, int column, Grid.Cell cell) {}

    private String states(Grid grid) {
        return wording.text(
                "figure.grid.states",
                wording.list(Arrays.stream(State.values())
                        .filter(state -> grid.count(state) > 0)
                        .map(state -> wording.text(
                                "figure.grid.of-state", state.in(wording), wording.number(grid.count(state))))
                        .toList()));
    }
}
