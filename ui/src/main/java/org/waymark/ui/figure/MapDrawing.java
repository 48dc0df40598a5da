package org.waymark.ui.figure;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.waymark.command.place.Contour;
import org.waymark.ui.words.Wording;

/**
 * "Where?", with outlines: each of a set that has one, shaded in five classes of equal width, with its number where
 * there is room for it, and the classes below. North is up in every language.
 */
final class MapDrawing {

    private static final double MARGIN = 4;

    private final String name;
    private final FigureSet set;
    private final Wording wording;
    private final Paper paper;
    private final Shades shades;
    private final Xml xml = new Xml();
    private final Ink ink;
    private final List<Land> lands = new ArrayList<>();
    private double scale = 1;

    /** One of the set on the sheet, each ring as x and y by turns. */
    private record Land(FigureSet.Row row, List<int[]> rings) {

        /** The widest ring, where the number stands. */
        Rectangle2D bounds() {
            return rings.stream()
                    .map(Land::bounds)
                    .reduce((one, other) -> one.getWidth() < other.getWidth() ? other : one)
                    .orElseThrow();
        }

        private static Rectangle2D bounds(int[] ring) {
            var box = new Rectangle2D.Double(ring[0], ring[1], 0, 0);
            for (var i = 0; i < ring.length; i += 2) {
                box.add(ring[i], ring[i + 1]);
            }
            return box;
        }
    }

    MapDrawing(String id, FigureSet set, Wording wording, Paper paper) {
        name = id + "-" + paper.style();
        this.set = set;
        this.wording = wording;
        this.paper = paper;
        shades = new Shades(set, name + "-hatch");
        ink = new Ink(xml, wording.rightToLeft());
    }

    Markup draw() {
        var bottom = paper.wide() ? 460 : 300.0;
        place(bottom);
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
        lands.forEach(land -> shades.fill(xml, land.row().number(), path(land)));
        lands.forEach(this::number);
        shades.legend(xml, ink, paper, wording, bottom);
        return xml.close().markup();
    }

    /** Puts every outline on the sheet, a degree of longitude as wide as it is in the middle. */
    private void place(double height) {
        var outlined = set.rows().stream()
                .filter(row -> row.member().contour() != null)
                .toList();
        var corners = outlined.stream().flatMap(row -> rings(row).stream()).toList();
        if (corners.isEmpty()) {
            return;
        }
        var box = new Rectangle2D.Double(corners.getFirst()[0], corners.getFirst()[1], 0, 0);
        for (var ring : corners) {
            for (var i = 0; i < ring.length; i += 2) {
                box.add(ring[i], ring[i + 1]);
            }
        }
        var shorter = Math.cos(Math.toRadians(box.getCenterY()));
        var wide = Math.max(1e-6, box.getWidth() * shorter);
        scale = Math.min((paper.width - 2 * MARGIN) / wide, (height - 2 * MARGIN) / Math.max(1e-6, box.getHeight()));
        var left = (paper.width - wide * scale) / 2;
        for (var row : outlined) {
            var rings = rings(row).stream()
                    .map(ring -> {
                        var on = new int[ring.length];
                        for (var i = 0; i < ring.length; i += 2) {
                            on[i] = whole(left + (ring[i] - box.getMinX()) * shorter * scale);
                            on[i + 1] = whole(MARGIN + (box.getMaxY() - ring[i + 1]) * scale);
                        }
                        return on;
                    })
                    .toList();
            lands.add(new Land(row, rings));
        }
    }

    private static int whole(double at) {
        return Math.toIntExact(Math.round(at));
    }

    private static List<double[]> rings(FigureSet.Row row) {
        return Objects.requireNonNull(row.member().contour()).rings().stream()
                .map(Contour::degrees)
                .toList();
    }

    /** Whole steps from corner to corner, so that many outlines stay small. */
    private static String path(Land land) {
        var path = new StringBuilder();
        for (var ring : land.rings()) {
            path.append('M').append(ring[0]).append(' ').append(ring[1]).append('l');
            var before = "";
            for (var i = 2; i < ring.length; i += 2) {
                var x = ring[i] - ring[i - 2];
                var y = ring[i + 1] - ring[i - 1];
                if (x != 0 || y != 0) {
                    path.append(x < 0 ? "" : before)
                            .append(x)
                            .append(y < 0 ? "" : " ")
                            .append(y);
                    before = " ";
                }
            }
            path.append('z');
        }
        return path.toString();
    }

    private void number(Land land) {
        var text = land.row()
                .number()
                .map(value -> land.row().member().figure().unit().say(value, wording))
                .orElse("");
        var box = land.bounds();
        if (!text.isEmpty() && box.getWidth() > Ink.width(text, paper.axisSize()) && box.getHeight() > 16) {
            ink.label(box.getCenterX(), box.getCenterY() + 4, Ink.Hold.MIDDLE, "sub own", text);
        }
    }
}
