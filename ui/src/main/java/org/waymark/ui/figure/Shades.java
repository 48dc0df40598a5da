package org.waymark.ui.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.waymark.ui.words.Wording;

/** Five classes of equal width for the numbers of a set, a hatch for what is not known, and what stands for which. */
final class Shades {

    private static final int CLASSES = 5;
    private static final double KEY = 14;

    private final Scale scale;
    private final String hatch;

    /** The hatch is defined by the drawing under this name. */
    Shades(FigureSet set, String hatch) {
        var round = set.up(set.rows().stream().flatMap(row -> row.number().stream()), CLASSES);
        scale = new Scale(round.low(), round.high(), (round.high() - round.low()) / CLASSES);
        this.hatch = hatch;
    }

    /** How high the legend is. */
    static double room(Paper paper) {
        return paper.wide() ? 34 : 60;
    }

    /** A shape in the shade of its number, hatched where there is none. */
    void fill(Xml xml, Optional<BigDecimal> number, String path) {
        fill(xml, number.map(this::of).orElse(0), path);
    }

    private void fill(Xml xml, int shade, String path) {
        if (shade == 0) {
            xml.leaf("path", "class", "shade unknown", "fill", "url(#" + hatch + ")", "d", path);
        } else {
            xml.leaf("path", "class", "shade class-" + shade, "d", path);
        }
    }

    private int of(BigDecimal value) {
        var step = (int) ((value.doubleValue() - scale.low()) / scale.step());
        return Math.clamp(step + 1, 1, CLASSES);
    }

    /** Says from where to where each class goes. */
    void legend(Xml xml, Ink ink, Paper paper, Wording wording, double top) {
        var right = wording.rightToLeft();
        var wide = paper.width / (paper.wide() ? CLASSES + 1 : 2.0);
        for (var i = 0; i <= CLASSES; i++) {
            var start = paper.wide() ? i * wide : i % 2 * wide;
            var y = top + 8 + (paper.wide() ? 0 : Math.floorDiv(i, 2) * 18.0);
            var unknown = i == CLASSES;
            var left = right ? paper.width - start - KEY : start;
            fill(xml, unknown ? 0 : i + 1, box(left + 1, y + 1, KEY - 2, KEY - 2));
            var from = scale.low() + i * scale.step();
            var text = unknown
                    ? wording.text("figure.value.missing")
                    : wording.text("figure.set.class", say(from, wording), say(from + scale.step(), wording));
            ink.label(
                    right ? left - 6 : left + 20,
                    y + 12,
                    right ? Ink.Hold.RIGHT : Ink.Hold.LEFT,
                    "axis",
                    Ink.fit(text, paper.axisSize(), wide - 24));
        }
    }

    static String box(double left, double top, double width, double height) {
        return "M" + Ink.number(left) + " " + Ink.number(top) + "h" + Ink.number(width) + "v" + Ink.number(height) + "h"
                + Ink.number(-width) + "z";
    }

    private static String say(double bound, Wording wording) {
        return wording.number(new BigDecimal(bound, MathContext.DECIMAL32).stripTrailingZeros());
    }
}
