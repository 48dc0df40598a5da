package org.waymark.ui.figure;

import java.util.List;
import org.waymark.ui.words.Wording;

/**
 * "Where?": a tile of equal size for each of a set, shaded in five classes of equal width, with its number in it, and
 * the classes below. The first tile lies at the reading side.
 */
final class TileDrawing {

    private static final double GAP = 6;

    private final String name;
    private final FigureSet set;
    private final Wording wording;
    private final Paper paper;
    private final Shades shades;
    private final List<FigureSet.Row> rows;
    private final int columns;
    private final double size;
    private final Xml xml = new Xml();
    private final Ink ink;

    TileDrawing(String id, FigureSet set, Wording wording, Paper paper) {
        name = id + "-" + paper.style();
        this.set = set;
        this.wording = wording;
        this.paper = paper;
        rows = set.rows();
        shades = new Shades(set, name + "-hatch");
        columns = paper.wide() ? 8 : 4;
        size = (paper.width + GAP) / columns - GAP;
        ink = new Ink(xml, wording.rightToLeft());
    }

    Markup draw() {
        var lines = (rows.size() + columns - 1) / columns;
        var height = paper.wide() ? size * 0.72 : size;
        var bottom = lines * (height + GAP);
        SvgSheet.open(
                xml,
                name,
                paper.style() + " tiled",
                paper.width,
                bottom + Shades.room(paper),
                set.title(),
                new SetSummary(wording).ofTiles(set),
                wording);
        Hatch.define(xml, name + "-hatch");
        for (var i = 0; i < rows.size(); i++) {
            tile(rows.get(i), i % columns * (size + GAP), Math.floorDiv(i, columns) * (height + GAP), height);
        }
        shades.legend(xml, ink, paper, wording, bottom);
        return xml.close().markup();
    }

    private void tile(FigureSet.Row row, double start, double y, double height) {
        var right = wording.rightToLeft();
        var left = right ? paper.width - start - size : start;
        shades.fill(xml, row.number(), Shades.box(left + 1, y + 1, size - 2, height - 2));
        ink.label(
                right ? left + size - 7 : left + 7,
                y + 19,
                right ? Ink.Hold.RIGHT : Ink.Hold.LEFT,
                "label",
                row.member().sign());
        var figure = row.member().figure();
        ink.label(
                right ? left + 7 : left + size - 7,
                y + height - 9,
                right ? Ink.Hold.LEFT : Ink.Hold.RIGHT,
                "tile-value",
                row.number().map(value -> figure.unit().say(value, wording)).orElse("–"));
    }
}
