package org.waymark.query.quality;

import static org.waymark.query.quality.Oddity.number;
import static org.waymark.query.quality.OddityKind.OUT_OF_LIMITS;

import java.util.Map;
import org.waymark.command.reporting.Cell;

/** Compares every number with what its indicator can be. */
final class Limits implements Check {

    @Override
    public void look(Subject subject, Seen seen) {
        if (subject.indicator() != null) {
            var definition = subject.indicator().definition();
            for (var cell : subject.value().cells()) {
                var shown = cell.observation().shown();
                var lowest = definition.lowest();
                var highest = definition.highest();
                if (shown != null && lowest != null && shown.compareTo(lowest) < 0) {
                    odd(cell, "below", number(shown), number(lowest), seen);
                } else if (shown != null && highest != null && shown.compareTo(highest) > 0) {
                    odd(cell, "above", number(shown), number(highest), seen);
                }
            }
        }
    }

    private static void odd(Cell cell, String side, String value, String limit, Seen seen) {
        seen.odd(OUT_OF_LIMITS, cell.slice(), Map.of("value", value, "limit", limit, "side", side));
    }
}
