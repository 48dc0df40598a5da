package org.waymark.command.reporting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.Slice;

/**
 * What is reported for one period: one cell for each group, or a narrative.
 *
 * @param cells in order of their slices, each slice once
 * @param note source note, or null
 * @param evidence links
 * @param survey how people were asked, or null where nobody was
 */
public record Value(
        List<Cell> cells,
        @Nullable String narrative,
        @Nullable String note,
        List<String> evidence,
        @Nullable Survey survey) {

    public Value {
        cells = cells.stream()
                .sorted(Comparator.comparing(cell -> cell.slice().toString()))
                .toList();
        evidence = List.copyOf(evidence);
        if (cells.isEmpty() && narrative == null) {
            throw new IllegalArgumentException("A value needs at least one number, a reason or words");
        }
        if (cells.stream().map(Cell::slice).distinct().count() < cells.size()) {
            throw new IllegalArgumentException("The same group is given twice");
        }
    }

    /** A value for which nobody was surveyed. */
    public Value(List<Cell> cells, @Nullable String narrative, @Nullable String note, List<String> evidence) {
        this(cells, narrative, note, evidence, null);
    }

    public static Value of(Slice slice, Observation observation) {
        return new Value(List.of(new Cell(slice, observation)), null, null, List.of());
    }

    public Optional<Observation> at(Slice slice) {
        return cells.stream()
                .filter(cell -> cell.slice().equals(slice))
                .map(Cell::observation)
                .findFirst();
    }
}
