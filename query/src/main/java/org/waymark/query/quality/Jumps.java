package org.waymark.query.quality;

import static org.waymark.query.quality.Oddity.number;
import static org.waymark.query.quality.OddityKind.JUMP;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;

/**
 * Compares every number with the one before: |x − y| ÷ |y| × 100 percent. From zero nothing can be said in percent, and
 * across a break nothing at all.
 */
final class Jumps implements Check {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public void look(Subject subject, Seen seen) {
        var most = subject.thresholds().jump();
        for (var cell : subject.value().cells()) {
            var shown = cell.observation().shown();
            var before = subject.history(cell.slice()).before();
            if (shown == null || before.isEmpty()) {
                continue;
            }
            var last = before.get().number();
            if (last.signum() == 0) {
                seen.unchecked(JUMP, cell.slice(), Map.of("why", "zero"));
                continue;
            }
            var percent = shown.subtract(last).multiply(HUNDRED).divide(last.abs(), MathContext.DECIMAL64);
            if (percent.abs().compareTo(most) > 0) {
                seen.odd(
                        JUMP,
                        cell.slice(),
                        Map.of(
                                "value", number(shown),
                                "before", number(last),
                                "period", before.get().period().code(),
                                "percent", number(percent.setScale(1, RoundingMode.HALF_UP)),
                                "most", number(most)));
            }
        }
    }
}
