package org.waymark.ui.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.ui.words.Wording;

/** A figure as rows: one a period, one column a series, flags in words beside the value. A set of them: one each. */
public record FigureTable(String caption, List<String> heads, List<Row> rows) {

    /** One period, or one of a set, with a cell for each series. */
    public record Row(String head, List<Cell> cells) {}

    /**
     * A value as text with its flags in words; without a value the text says so.
     *
     * @param spoken whether it is words and no number
     */
    public record Cell(String text, String flags, boolean missing, boolean spoken) {

        static final Cell EMPTY = new Cell("", "", false);

        /** A number, or what stands in its place. */
        public Cell(String text, String flags, boolean missing) {
            this(text, flags, missing, false);
        }

        static Cell spoken(String words) {
            return new Cell(words, "", false, true);
        }
    }

    /** The rows of a figure in a language. */
    public static FigureTable of(Figure figure, Wording wording) {
        var heads = new ArrayList<String>();
        heads.add(wording.text("figure.table.period"));
        var series = figure.series().stream()
                .filter(one -> one.role() != Role.BASELINE)
                .toList();
        var rows = new TreeMap<BigDecimal, List<Cell>>();
        var periods = new TreeMap<BigDecimal, String>();
        series.forEach(one -> one.points().forEach(point -> periods.putIfAbsent(key(point), point.period())));
        periods.forEach((at, period) -> rows.put(at, new ArrayList<>()));
        for (var one : series) {
            column(figure, one, wording, heads, rows);
        }
        var told = rows.entrySet().stream()
                .map(row -> new Row(periods.getOrDefault(row.getKey(), ""), List.copyOf(row.getValue())))
                .toList();
        return new FigureTable(figure.title(), List.copyOf(heads), told);
    }

    /** What each of a set says for the last period, and the gap where they have one, in the order of the set. */
    public static FigureTable of(FigureSet set, Wording wording) {
        var any = set.any();
        var heads = new ArrayList<>(List.of(set.of(), any.actual().name()));
        any.find(Role.REFERENCE).ifPresent(series -> heads.add(series.name()));
        any.find(Role.GAP).ifPresent(series -> heads.add(series.name()));
        var rows =
                set.rows().stream().map(row -> row(row, heads.size(), wording)).toList();
        var caption = set.latest()
                .map(last -> wording.text("figure.set.caption", set.title(), wording.upright(last.period())))
                .orElse(set.title());
        return new FigureTable(caption, List.copyOf(heads), rows);
    }

    /** Each row and column of a grid, states in words. */
    public static FigureTable of(Grid grid, Wording wording) {
        var heads = new ArrayList<>(List.of(grid.of()));
        grid.columns().stream().map(wording::upright).forEach(heads::add);
        var rows = grid.rows().stream()
                .map(row -> new Row(
                        row.name(),
                        row.cells().stream()
                                .map(cell -> new Cell(
                                        cell.in(wording), "", cell.state() == Grid.State.ABSENT, cell.number() == null))
                                .toList()))
                .toList();
        return new FigureTable(grid.title(), List.copyOf(heads), rows);
    }

    /** Each stream, stop after stop, and how many went that way. */
    public static FigureTable of(Flow flow, Wording wording) {
        var heads = new ArrayList<>(flow.columns());
        heads.add(wording.text("figure.flow.count"));
        var rows = flow.streams().stream()
                .map(stream -> {
                    var cells = new ArrayList<Cell>();
                    stream.stops().stream().skip(1).map(Cell::spoken).forEach(cells::add);
                    cells.add(new Cell(wording.number(stream.count()), "", false));
                    return new Row(stream.stops().getFirst(), List.copyOf(cells));
                })
                .toList();
        return new FigureTable(flow.title(), List.copyOf(heads), rows);
    }

    private static Row row(FigureSet.Row row, int columns, Wording wording) {
        var figure = row.member().figure();
        var cells = new ArrayList<Cell>();
        cells.add(cell(figure, row.group(), wording));
        if (columns > 2) {
            cells.add(cell(figure, row.reference(), wording));
        }
        if (columns > 3) {
            cells.add(row.gap()
                    .map(gap -> new Cell(wording.number(gap, figure.decimals()), "", false))
                    .orElse(Cell.EMPTY));
        }
        return new Row(figure.title(), List.copyOf(cells));
    }

    private static Cell cell(Figure figure, @Nullable Point point, Wording wording) {
        return point == null
                ? new Cell(wording.text("figure.value.missing"), "", true)
                : cell(figure, point, point.value(), wording);
    }

    private static void column(
            Figure figure, Series series, Wording wording, List<String> heads, SortedMap<BigDecimal, List<Cell>> rows) {
        heads.add(series.name());
        var ranged = series.role() == Role.PROJECTION;
        if (ranged) {
            heads.add(wording.text("figure.table.low", series.name()));
            heads.add(wording.text("figure.table.high", series.name()));
        }
        var cells = new TreeMap<BigDecimal, Point>();
        series.points().forEach(point -> cells.put(key(point), point));
        rows.forEach((at, row) -> {
            var point = cells.get(at);
            row.add(point == null ? Cell.EMPTY : cell(figure, point, point.value(), wording));
            if (ranged) {
                row.add(point == null ? Cell.EMPTY : cell(figure, point, point.low(), wording));
                row.add(point == null ? Cell.EMPTY : cell(figure, point, point.high(), wording));
            }
        });
    }

    private static Cell cell(Figure figure, Point point, @Nullable BigDecimal value, Wording wording) {
        var flags = point.told().stream().map(flag -> flag.in(wording)).toList();
        if (value == null) {
            return new Cell(flags.isEmpty() ? wording.text("figure.value.missing") : wording.list(flags), "", true);
        }
        return new Cell(wording.number(value, figure.decimals()), flags.isEmpty() ? "" : wording.list(flags), false);
    }

    private static BigDecimal key(Point point) {
        return point.at().stripTrailingZeros();
    }
}
