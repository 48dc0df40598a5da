package org.waymark.ui.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.quality.QualityCell;
import org.waymark.query.quality.QualityMatrix;
import org.waymark.query.quality.QualityRow;

/** How it stands with the values of a plan as CSV: a line for each value that is asked for. */
public final class QualityFile {

    private static final List<String> COLUMNS = List.of(
            "strategy",
            "indicator",
            "place",
            "source",
            "period",
            "states",
            "due",
            "came_in",
            "revision",
            "groups_expected",
            "groups_told",
            "odd",
            "confirmed");

    private QualityFile() {}

    /** Everything in one file, the rows in their order. */
    public static String written(StrategyId strategy, QualityMatrix matrix) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(COLUMNS);
            for (var row : matrix.rows()) {
                for (var cell : row.cells()) {
                    csv.writeRecord(cells(strategy, row, cell).stream()
                            .map(TraceFile::harmless)
                            .toList());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<String> cells(StrategyId strategy, QualityRow row, QualityCell cell) {
        var series = row.series();
        return List.of(
                strategy.value(),
                series.indicator().value(),
                series.place().value(),
                series.source().value(),
                cell.period().code(),
                cell.states().stream()
                        .map(state -> state.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" ")),
                cell.dueOn().toString(),
                Objects.toString(cell.cameIn(), ""),
                String.valueOf(cell.revision()),
                String.valueOf(cell.groups()),
                String.valueOf(cell.told()),
                String.join(" ", cell.odd()),
                String.join(" ", cell.confirmed()));
    }
}
