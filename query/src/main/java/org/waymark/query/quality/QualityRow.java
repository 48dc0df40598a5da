package org.waymark.query.quality;

import java.util.List;
import org.waymark.command.reporting.ReportingSeriesId;

/** The values a source owes for an indicator and place; periods in order, those alone that are asked for. */
public record QualityRow(ReportingSeriesId series, List<QualityCell> cells) {

    boolean hasAny(List<QualityState> states) {
        return states.isEmpty()
                || cells.stream().anyMatch(cell -> cell.states().stream().anyMatch(states::contains));
    }
}
