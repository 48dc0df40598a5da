package org.waymark.ui.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Value;

/**
 * What would become of the rows of one indicator, place and period, which are one value.
 *
 * @param outcome of the value
 * @param value what would be handed in, or null where nothing would
 * @param correction whether a value of the period counts already
 * @param replaces whether something sent before would be told otherwise
 * @param rows in their order
 */
public record Judgement(
        ReportingSeriesId series,
        Period period,
        Outcome outcome,
        @Nullable Value value,
        boolean correction,
        boolean replaces,
        List<Row> rows) {

    /** The same, once somebody confirms it. */
    Judgement toConfirm() {
        var asked = rows.stream()
                .map(row -> row.outcome() == Outcome.READY || row.outcome() == Outcome.CHANGED
                        ? new Row(row.number(), Outcome.TO_CONFIRM, row.before(), row.trouble())
                        : row)
                .toList();
        return new Judgement(series, period, Outcome.TO_CONFIRM, value, correction, replaces, asked);
    }

    /**
     * What would become of one row.
     *
     * @param number of the row among all rows of the import
     * @param before what is known now, in short, or empty
     */
    public record Row(
            int number,
            Outcome outcome,
            String before,
            @Nullable Trouble trouble) {}
}
