package org.waymark.query.quality;

import static org.waymark.query.quality.Oddity.number;
import static org.waymark.query.quality.OddityKind.OUTLIER_MODIFIED_Z;
import static org.waymark.query.quality.OddityKind.OUTLIER_Z;
import static org.waymark.query.quality.OddityKind.OUT_OF_RANGE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.command.indicator.Slice;
import org.waymark.command.quality.Thresholds;

/** Compares every number with its own history by z-score, modified z-score and range, once that is long enough. */
final class Outliers implements Check {

    private static final int DECIMALS = 2;

    @Override
    public void look(Subject subject, Seen seen) {
        for (var cell : subject.value().cells()) {
            var shown = cell.observation().shown();
            if (shown != null) {
                look(shown, cell.slice(), subject, seen);
            }
        }
    }

    private static void look(BigDecimal shown, Slice slice, Subject subject, Seen seen) {
        var thresholds = subject.thresholds();
        var spread = new Spread(subject.history(slice).others().stream()
                .map(OwnHistory.Past::number)
                .toList());
        if (spread.count() < thresholds.atLeast()) {
            seen.unchecked(
                    OUTLIER_Z,
                    slice,
                    Map.of(
                            "why", "few",
                            "count", String.valueOf(spread.count()),
                            "needed", String.valueOf(thresholds.atLeast())));
        } else if (spread.lowest() == spread.highest()) {
            seen.unchecked(OUTLIER_Z, slice, Map.of("why", "alike"));
        } else {
            look(shown, slice, spread, thresholds, seen);
        }
    }

    private static void look(BigDecimal shown, Slice slice, Spread spread, Thresholds thresholds, Seen seen) {
        var facts = Map.of("value", number(shown), "count", String.valueOf(spread.count()));
        spread.z(shown).stream()
                .filter(z -> Math.abs(z) > thresholds.z().doubleValue())
                .forEach(z -> seen.odd(
                        OUTLIER_Z,
                        slice,
                        and(
                                facts,
                                "z",
                                rounded(Math.abs(z)),
                                "mean",
                                rounded(spread.mean()),
                                "most",
                                number(thresholds.z()))));
        spread.modifiedZ(shown).stream()
                .filter(z -> Math.abs(z) > thresholds.modifiedZ().doubleValue())
                .forEach(z -> seen.odd(
                        OUTLIER_MODIFIED_Z,
                        slice,
                        and(
                                facts,
                                "z",
                                rounded(Math.abs(z)),
                                "median",
                                rounded(spread.median()),
                                "most",
                                number(thresholds.modifiedZ()))));
        if (spread.isBeyond(shown, thresholds.beyond())) {
            seen.odd(
                    OUT_OF_RANGE,
                    slice,
                    and(facts, "lowest", rounded(spread.lowest()), "highest", rounded(spread.highest())));
        }
    }

    private static Map<String, String> and(Map<String, String> facts, String... more) {
        var all = new TreeMap<>(facts);
        for (var i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    private static String rounded(double number) {
        return number(BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP));
    }
}
