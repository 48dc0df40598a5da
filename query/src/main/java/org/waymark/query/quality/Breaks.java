package org.waymark.query.quality;

import static org.waymark.query.quality.OddityKind.BREAK;

import java.util.Map;
import org.waymark.command.reporting.Flag;

/** Says where a value is the first that was measured differently, by its source or by the method of its indicator. */
final class Breaks implements Check {

    @Override
    public void look(Subject subject, Seen seen) {
        var period = subject.period();
        subject.value().cells().stream()
                .filter(cell -> cell.observation().flags().contains(Flag.BREAK))
                .forEach(cell -> seen.odd(BREAK, cell.slice(), Map.of("by", "source")));
        var first = subject.breaks().stream()
                .map(cut -> cut.from().start())
                .anyMatch(start -> !period.start().isBefore(start)
                        && Periods.before(period).start().isBefore(start));
        if (first) {
            seen.odd(BREAK, null, Map.of("by", "method"));
        }
    }
}
