package org.waymark.ui.figure;

import org.waymark.ui.figure.TimelineLayout.Spot;

/** Draws marks: diamonds and bars, their ghosts, the lines from those that are waited for, their labels. */
record TimelineMarks(Xml xml, Ink ink, TimelinePlot plot) {

    /** The room that the sign of a status takes before its label. */
    static final double SIGN = 19;

    private static final double HALF = 7;
    private static final double THICK = 14;
    private static final double THIN = 6;

    /** A mark is a link that can be reached with the keyboard and is large enough for a finger. */
    void mark(Spot spot) {
        var stop = spot.stop();
        xml.open(
                "a",
                "href",
                stop.link(),
                "id",
                "stop-" + SvgRenderer.safe(stop.id()),
                "class",
                "stop",
                "aria-label",
                stop.described());
        var left =
                Math.min(spot.from(), Math.min(spot.mark() - HALF, spot.label().left())) - 3;
        var right = Math.max(spot.label().right(), Math.max(spot.to(), spot.mark() + HALF)) + 3;
        rect("hit", left, spot.y() - 14, right - left, 28, 4);
        xml.open("g", "class", stop.sign().style());
        shape(stop.gone() ? "ghost" : "now", stop.now(), spot.y());
        xml.close();
        label(spot);
        xml.close();
    }

    /** Where it was before, as an outline, with a line to where it is. */
    void ghost(Spot spot) {
        var before = spot.stop().before();
        if (before != null) {
            shape("ghost", before, spot.y());
            var was = plot.mark(before);
            ink.line("moved", was, spot.y(), spot.mark(), spot.y());
        }
    }

    /**
     * A line from what is waited for, between the tracks, into what waits. Where what waits is due first, the two
     * cannot both be kept, and the line says so.
     */
    void wait(Spot first, Spot then) {
        var fromAbove = then.y() >= first.y();
        var from = first.mark();
        var to = then.stop().now().throughout() ? then.from() + 6 : then.mark();
        var leaves = first.y() + (then.y() > first.y() ? HALF + 1 : -HALF - 1);
        var tip = then.y() + (fromAbove ? -HALF - 2 : HALF + 2);
        var back = fromAbove ? -5 : 5;
        var against = then.mark() < from;
        ink.path(
                against ? "wait against" : "wait",
                "M" + at(from, leaves) + "V" + Ink.number(tip + back) + "H" + Ink.number(to) + "V" + Ink.number(tip));
        ink.path(
                against ? "arrow against" : "arrow",
                "M" + at(to, tip + (fromAbove ? 1.5 : -1.5)) + "L" + at(to - 3.5, tip + back) + "L"
                        + at(to + 3.5, tip + back) + "Z");
    }

    /** The sign stands between the mark and the words. */
    private void label(Spot spot) {
        var label = spot.label();
        var after = label.hold() == Ink.Hold.LEFT;
        StatusMark.draw(xml, spot.stop().sign(), after ? label.x() : label.x() - 14, spot.y() - 7);
        var over = after && label.x() > spot.from() && label.right() < spot.to();
        ink.label(
                after ? label.x() + SIGN : label.x() - SIGN,
                spot.y() + 4.5,
                label.hold(),
                over ? "sub name over" : "sub name",
                label.text());
    }

    /** A bar for what goes on, a diamond for what happens, on a thin bar where only the period is known. */
    private void shape(String style, Stretch stretch, double y) {
        var from = plot.begin(stretch);
        var to = plot.end(stretch);
        if (stretch.throughout()) {
            bar(style + " bar", stretch, from, to, y);
            return;
        }
        if (!stretch.oneDay()) {
            rect(style + " within", from, y - THIN / 2, Math.max(1, to - from), THIN, THIN / 2);
        }
        var x = Math.min(TimelinePlot.WIDTH - HALF - 1, plot.mark(stretch));
        ink.path(
                style + " diamond",
                "M" + at(x, y - HALF) + "L" + at(x + HALF, y) + "L" + at(x, y + HALF) + "L" + at(x - HALF, y) + "Z");
    }

    /** A side that has no end is torn open, like paper that goes on. */
    private void bar(String style, Stretch stretch, double from, double to, double y) {
        var top = y - THICK / 2;
        var bottom = y + THICK / 2;
        var path = new StringBuilder("M").append(at(from, top)).append('H').append(Ink.number(to));
        if (stretch.until() == null) {
            path.append('l').append(at(-5, THICK / 4)).append('l').append(at(5, THICK / 4));
            path.append('l').append(at(-5, THICK / 4)).append('l').append(at(5, THICK / 4));
        } else {
            path.append('V').append(Ink.number(bottom));
        }
        path.append('H').append(Ink.number(from));
        if (stretch.from() == null) {
            path.append('l').append(at(5, -THICK / 4)).append('l').append(at(-5, -THICK / 4));
            path.append('l').append(at(5, -THICK / 4));
        }
        ink.path(style, path.append('Z').toString());
    }

    private void rect(String style, double x, double y, double width, double height, double round) {
        xml.leaf(
                "rect",
                "class",
                style,
                "x",
                Ink.number(x),
                "y",
                Ink.number(y),
                "width",
                Ink.number(width),
                "height",
                Ink.number(height),
                "rx",
                Ink.number(round));
    }

    private static String at(double x, double y) {
        return Ink.number(x) + " " + Ink.number(y);
    }
}
