package org.waymark.ui.figure;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import org.waymark.ui.words.Wording;

/** What the values count: per cent, or things with a name such as <i>local authorities</i>. */
public record Unit(boolean inPercent, String name) {

    public static Unit percent() {
        return new Unit(true, "");
    }

    public static Unit of(String name) {
        return new Unit(false, name);
    }

    /** A value with its sign: 57.2%, or 26. */
    public String say(BigDecimal value, Wording wording) {
        return inPercent ? wording.percent(value) : wording.number(value);
    }

    /** A distance between two values, in points where the values are per cent. */
    public String sayDistance(BigDecimal distance, Wording wording) {
        var size = distance.abs().setScale(decimals(distance), HALF_UP).stripTrailingZeros();
        return inPercent
                ? wording.isolate(wording.text("figure.points", size))
                : wording.number(size.scale() < 0 ? size.setScale(0) : size);
    }

    public String in(Wording wording) {
        return inPercent ? wording.text("figure.unit.percent") : name;
    }

    private static int decimals(BigDecimal distance) {
        return Math.clamp(distance.stripTrailingZeros().scale(), 0, 1);
    }
}
