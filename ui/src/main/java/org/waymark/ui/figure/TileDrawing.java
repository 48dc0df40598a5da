package org.waymark.ui.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.waymark.ui.words.Wording;

/**
 * "Where?": a tile of equal size for each of a set, shaded in five classes of equal width, with its number in it, and
 * the classes below. The first tile lies at the reading side.
 */
final class TileDrawing {

    private static final int CLASSES = 5;
    private static final double GAP = 6;

    private final String id;
    private final FigureSet set;
    private final Wording wording;
    private final Paper paper;
    private final Scale scale;
    private final List<FigureSet.Row> rows;
    private final int columns;
    private final double size;
    private final Xml xml = new Xml();
    private final Ink ink;

    TileDrawing(String id, FigureSet set, Wording wording, Paper paper) {
        this.id = id;
        this.set = set;
        this.wording = wording;
        this.paper = paper;
        this.rows = set.rows();
        this.scale = classes(set.up(rows.stream().flatMap(row -> row.number().stream()), CLASSES));
        this.columns = paper.wide() ? 8 : 4;
        this.size = (paper.width + GAP) / columns - GAP;
        this.ink = new Ink(xml, wording.rightToLeft());
    }

    /** Five steps of equal width over the same stretch. */
    private static Scale classes(Scale round) {
        return new Scale(round.low(), round.high(), (round.high() - round.low()) / CLASSES);
    }

    Markup draw() {
        var lines = (rows.size() + columns - 1) / columns;
        var height = paper.wide() ? size * 0.72 : size;
        var bottom = lines * (height + GAP);
        var legend = paper.wide() ? 34 : 60;
        Frame.sheet(
                xml,
                id + "-" + paper.style(),
                paper.style() + " tiled",
                paper.width,
                bottom + legend,
                set.title(),
                new SetSummary(wording).ofTiles(set),
                wording);
        Hatch.define(xml, id + "-" + paper.style() + "-hatch");
        for (var i = 0; i < rows.size(); i++) {
            tile(rows.get(i), i % columns * (size + GAP), Math.floorDiv(i, columns) * (height + GAP), height);
        }
        legend(bottom);
        return xml.close().markup();
    }

    private void tile(FigureSet.Row row, double start, double y, double height) {
        var number = row.number();
        var left = wording.rightToLeft() ? paper.width - start - size : start;
        box(left, y, size, height, number.map(this::shade).orElse(""));
        var edge = wording.rightToLeft() ? left + size - 7 : left + 7;
        var hold = wording.rightToLeft() ? Ink.Hold.RIGHT : Ink.Hold.LEFT;
        ink.label(edge, y + 19, hold, "label", row.member().sign());
        var figure = row.member().figure();
        ink.label(
                wording.rightToLeft() ? left + 7 : left + size - 7,
                y + height - 9,
                wording.rightToLeft() ? Ink.Hold.LEFT : Ink.Hold.RIGHT,
                "tile-value",
                number.map(value -> figure.unit().say(value, wording)).orElse("–"));
    }

    private void legend(double top) {
        var wide = paper.width / (paper.wide() ? CLASSES + 1 : 2.0);
        for (var i = 0; i <= CLASSES; i++) {
            var start = paper.wide() ? i * wide : i % 2 * wide;
            var y = top + 8 + (paper.wide() ? 0 : Math.floorDiv(i, 2) * 18.0);
            var unknown = i == CLASSES;
            var left = wording.rightToLeft() ? paper.width - start - 14 : start;
            box(left, y, 14, 14, unknown ? "" : "class-" + (i + 1));
            var from = scale.low() + i * scale.step();
            var text = unknown
                    ? wording.text("figure.value.missing")
                    : wording.text("figure.set.class", say(from), say(from + scale.step()));
            var room = wide - 24;
            ink.label(
                    wording.rightToLeft() ? left - 6 : left + 20,
                    y + 12,
                    wording.rightToLeft() ? Ink.Hold.RIGHT : Ink.Hold.LEFT,
                    "axis",
                    Ink.fit(text, paper.axisSize(), room));
        }
    }

    /** A box, hatched where its class is not known. */
    private void box(double left, double y, double width, double height, String shade) {
        var corner = Ink.number(left + 1);
        var across = Ink.number(width - 2);
        var down = Ink.number(height - 2);
        var top = Ink.number(y + 1);
        if (shade.isEmpty()) {
            var hatch = "url(#" + id + "-" + paper.style() + "-hatch)";
            xml.leaf(
                    "rect",
                    "class",
                    "shade unknown",
                    "fill",
                    hatch,
                    "x",
                    corner,
                    "y",
                    top,
                    "width",
                    across,
                    "height",
                    down);
        } else {
            xml.leaf("rect", "class", "shade " + shade, "x", corner, "y", top, "width", across, "height", down);
        }
    }

    private String shade(BigDecimal value) {
        var step = (int) ((value.doubleValue() - scale.low()) / scale.step());
        return "class-" + Math.clamp(step + 1, 1, CLASSES);
    }

    private String say(double bound) {
        return wording.number(new BigDecimal(bound, MathContext.DECIMAL32).stripTrailingZeros());
    }
}
