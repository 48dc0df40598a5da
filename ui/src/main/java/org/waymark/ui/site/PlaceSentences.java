package org.waymark.ui.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.reporting.Observation;
import org.waymark.query.progress.Point;
import org.waymark.query.rollup.Distribution;
import org.waymark.query.rollup.RollUp;
import org.waymark.query.rollup.Total;
import org.waymark.ui.figure.Unit;
import org.waymark.ui.words.Wording;

/** Says how places stand: how many were heard, what they add up to, and how the rest lies. */
record PlaceSentences(Wording wording, Unit unit) {

    List<String> of(RollUp rollUp) {
        return rollUp.total()
                .map(total -> of(rollUp, total))
                .orElseGet(() -> List.of(wording.text("site.by-place.none")));
    }

    private List<String> of(RollUp rollUp, Total total) {
        var said = new ArrayList<String>();
        said.add(wording.text("site.by-place.told", total.told(), total.expected(), upright(total.period())));
        var sum = shown(total.sum());
        if (sum != null) {
            said.add(wording.text("site.by-place.together", say(sum)));
        } else {
            rollUp.distribution().ifPresent(lie -> {
                said.add(of(lie));
                said.add(wording.text("site.by-place.no-mean"));
            });
        }
        var name = wording.isolate(rollUp.whole().place().name().in(wording.language()));
        rollUp.whole()
                .at(total.period())
                .map(Point::observation)
                .flatMap(told -> Optional.ofNullable(told.shown()))
                .ifPresent(whole -> said.add(wording.text("site.by-place.whole", name, say(whole))));
        return said;
    }

    /** The middle, and between what half of them lie. */
    String of(Distribution lie) {
        return wording.text("site.by-place.lie", say(lie.lowerQuartile()), say(lie.upperQuartile()), say(lie.median()));
    }

    /** To one decimal, since quartiles lie between two numbers. */
    private String say(BigDecimal number) {
        return unit.say(number.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros(), wording);
    }

    private static @Nullable BigDecimal shown(@Nullable Observation sum) {
        return sum == null ? null : sum.shown();
    }

    private String upright(Period period) {
        return wording.upright(period.code());
    }
}
