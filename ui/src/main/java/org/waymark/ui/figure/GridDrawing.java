package org.waymark.ui.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.waymark.ui.figure.Grid.State;
import org.waymark.ui.words.Wording;

/**
 * "What do people raise?" and "How complete is the data?": names at the reading side, cells with time from left to
 * right. Cells that look alike are one path, so many of them stay small; the latest columns and the first rows are
 * drawn, the table has all.
 */
final class GridDrawing {

    private static final int CLASSES = 5;
    private static final int MOST_ROWS = 40;
    private static final double HEAD = 24;

    private final String id;
    private final Grid grid;
    private final Wording wording;
    private final Paper paper;
    private final double names;
    private final double line;
    private final int first;
    private final double wide;
    private final List<Grid.Row> rows;
    private final Xml xml = new Xml();
    private final Ink ink;

    GridDrawing(String id, Grid grid, Wording wording, Paper paper) {
        this.id = id;
        this.grid = grid;
        this.wording = wording;
        this.paper = paper;
        names = paper.wide() ? 220 : 104;
        line = paper.wide() ? 28 : 24;
        var label = grid.columns().stream()
                .mapToDouble(column -> Ink.width(column, paper.axisSize()))
                .max()
                .orElse(0);
        var most = (int) Math.max(1, (paper.width - names) / Math.max(paper.wide() ? 46 : 34, label + 4));
        first = Math.max(0, grid.columns().size() - most);
        wide = Math.min((paper.width - names) / Math.max(1, grid.columns().size() - first), paper.wide() ? 76 : 60);
        rows = grid.rows().stream().limit(MOST_ROWS).toList();
        ink = new Ink(xml, wording.rightToLeft());
    }

    Markup draw() {
        var bottom = HEAD + rows.size() * line;
        var told = grid.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(Grid.Cell::state)
                .filter(state -> state != State.COUNTED)
                .distinct()
                .sorted()
                .toList();
        var perLine = paper.wide() ? 3 : 1;
        var legend = Math.ceilDiv(told.size(), perLine) * 20.0;
        SvgSheet.open(
                xml,
                id + "-" + paper.style(),
                paper.style() + " gridded",
                paper.width,
                bottom + legend + 8,
                grid.title(),
                new GridSummary(wording).of(grid),
                wording);
        head();
        names();
        shapes(told, bottom, perLine);
        numbers();
        return xml.close().markup();
    }

    private void head() {
        ink.words(Ink.Hold.MIDDLE, "axis");
        for (var i = first; i < grid.columns().size(); i++) {
            ink.word(
                    left(i) + wide / 2,
                    HEAD - 8,
                    Ink.fit(wording.upright(grid.columns().get(i)), paper.axisSize(), wide));
        }
        xml.close();
    }

    private void names() {
        var right = wording.rightToLeft();
        ink.words(right ? Ink.Hold.RIGHT : Ink.Hold.LEFT, "axis own");
        for (var i = 0; i < rows.size(); i++) {
            var text = Ink.fit(rows.get(i).name(), paper.axisSize(), names - 8);
            ink.word(right ? paper.width : 0, middle(i) + 4, text);
        }
        xml.close();
    }

    private void shapes(List<State> told, double bottom, int perLine) {
        var paths = new EnumMap<State, StringBuilder>(State.class);
        var shades = new TreeMap<Integer, StringBuilder>();
        each((row, column, cell) -> {
            if (cell.state() != State.COUNTED) {
                shape(paths, cell.state(), left(column) + wide / 2, middle(row));
            } else if (shade(cell) > 0) {
                shades.computeIfAbsent(shade(cell), none -> new StringBuilder())
                        .append(Shades.box(left(column) + 1, middle(row) - line / 2 + 1, wide - 2, line - 2));
            }
        });
        var room = paper.width / perLine;
        for (var i = 0; i < told.size(); i++) {
            var start = i % perLine * room;
            var x = wording.rightToLeft() ? paper.width - start - 10 : start + 10;
            var y = bottom + 16 + Math.floorDiv(i, perLine) * 20.0;
            shape(paths, told.get(i), x, y);
            ink.label(
                    wording.rightToLeft() ? x - 14 : x + 14,
                    y + 4,
                    wording.rightToLeft() ? Ink.Hold.RIGHT : Ink.Hold.LEFT,
                    "axis",
                    Ink.fit(told.get(i).in(wording), paper.axisSize(), room - 28));
        }
        shades.forEach((shade, path) -> ink.path("shade class-" + shade, path.toString()));
        paths.forEach((state, path) -> ink.path("state " + state.word(), path.toString()));
    }

    private void numbers() {
        var labels = new ArrayList<Runnable>();
        each((row, column, cell) -> {
            if (cell.number() != null) {
                labels.add(() -> ink.word(left(column) + wide / 2, middle(row) + 4, cell.in(wording)));
            }
        });
        if (!labels.isEmpty()) {
            ink.words(Ink.Hold.MIDDLE, "axis own");
            labels.forEach(Runnable::run);
            xml.close();
        }
    }

    private interface Visit {
        void cell(int row, int column, Grid.Cell cell);
    }

    private void each(Visit visit) {
        for (var row = 0; row < rows.size(); row++) {
            for (var column = first; column < grid.columns().size(); column++) {
                visit.cell(row, column, rows.get(row).cells().get(column));
            }
        }
    }

    private int shade(Grid.Cell cell) {
        return Math.toIntExact(
                Math.ceilDiv(Objects.requireNonNull(cell.number()) * CLASSES, Math.max(1, grid.highest())));
    }

    private double left(int column) {
        return (wording.rightToLeft() ? paper.width - names : names)
                + (wording.rightToLeft() ? (column - grid.columns().size()) : column - first) * wide;
    }

    private double middle(int row) {
        return HEAD + (row + 0.5) * line;
    }

    /** A square, a diamond, an empty square, a cross or a dash around a point. */
    private static void shape(Map<State, StringBuilder> paths, State state, double x, double y) {
        paths.computeIfAbsent(state, none -> new StringBuilder())
                .append(
                        switch (state) {
                            case OPEN -> "M" + at(x, y - 8) + "l8 8l-8 8l-8-8z";
                            case EXPLAINED -> "M" + at(x - 6, y - 6) + "l12 12m0-12l-12 12";
                            case ABSENT -> "M" + at(x - 4, y) + "h8";
                            default -> Shades.box(x - 7, y - 7, 14, 14);
                        });
    }

    private static String at(double x, double y) {
        return Ink.number(x) + " " + Ink.number(y);
    }
}
