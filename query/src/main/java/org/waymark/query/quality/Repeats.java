package org.waymark.query.quality;

import static org.waymark.query.quality.Oddity.number;
import static org.waymark.query.quality.OddityKind.SAME_AGAIN;

import java.util.Map;
import java.util.stream.Collectors;

/** Looks for the same number period after period: it may have been copied. Zero may well stay zero. */
final class Repeats implements Check {

    @Override
    public void look(Subject subject, Seen seen) {
        var enough = subject.thresholds().same() - 1;
        for (var cell : subject.value().cells()) {
            var shown = cell.observation().shown();
            if (shown == null || shown.signum() == 0) {
                continue;
            }
            var same = subject.history(cell.slice()).backwards().stream()
                    .takeWhile(past -> past.number().compareTo(shown) == 0)
                    .toList();
            if (same.size() >= enough) {
                var periods = same.reversed().stream()
                        .map(past -> past.period().code())
                        .collect(Collectors.joining(", "));
                seen.odd(SAME_AGAIN, cell.slice(), Map.of("value", number(shown), "periods", periods));
            }
        }
    }
}
