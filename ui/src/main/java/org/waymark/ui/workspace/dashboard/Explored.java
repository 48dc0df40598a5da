package org.waymark.ui.workspace.dashboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.place.PlaceId;
import org.waymark.query.progress.Point;
import org.waymark.query.reporting.ValueRow;
import org.waymark.ui.figure.CsvWriter;
import org.waymark.ui.figure.Figure;
import org.waymark.ui.figure.FigureSet;
import org.waymark.ui.figure.FigureSet.Member;
import org.waymark.ui.figure.TrajectoryFigure;
import org.waymark.ui.figure.Unit;
import org.waymark.ui.words.Wording;
import org.waymark.ui.workspace.Names;

/** The values of an indicator that are compared: two lines are one figure, more of them stand beside each other. */
record Explored(IndicatorId indicator, ExploreQuery query, List<ValueRow> rows, Names names, Wording wording) {

    /** More courses than this are listed and filed, and not drawn. */
    static final int MOST = 24;

    List<Slice> groups() {
        return rows.stream()
                .map(ValueRow::slice)
                .distinct()
                .sorted(Comparator.comparing(Slice::toString))
                .toList();
    }

    List<PlaceId> places() {
        return rows.stream()
                .map(row -> row.series().place())
                .distinct()
                .sorted(Comparator.comparing(PlaceId::value))
                .toList();
    }

    /** Where two are compared, both on one sheet; else nothing. */
    Stream<Figure> pair() {
        var lines = lines();
        if (lines.isEmpty() || lines.size() > 2) {
            return Stream.empty();
        }
        var all = List.copyOf(lines.keySet());
        var figure = TrajectoryFigure.of(
                names.of(indicator),
                unit(),
                all.getFirst(),
                MeasureFigure.points(lines.getOrDefault(all.getFirst(), List.of())));
        if (all.size() > 1) {
            figure.reference(all.getLast(), MeasureFigure.points(lines.getOrDefault(all.getLast(), List.of())));
        }
        if (query.asof() != null) {
            figure.asKnownOn(query.asof());
        }
        return Stream.of(figure.in(wording));
    }

    /** Each course by itself, on one scale. */
    FigureSet set() {
        var members = new ArrayList<Member>();
        lines().forEach((name, points) -> {
            var figure = TrajectoryFigure.of(name, unit(), name, MeasureFigure.points(points));
            if (query.asof() != null) {
                figure.asKnownOn(query.asof());
            }
            members.add(new Member(name, figure.in(wording)));
        });
        return new FigureSet(names.of(indicator), wording.text("workspace.explore.of"), members);
    }

    String csv() {
        return new CsvWriter(wording).write(set());
    }

    private TreeMap<String, List<Point>> lines() {
        return rows.stream()
                .filter(query::meets)
                .collect(Collectors.groupingBy(
                        this::called, TreeMap::new, Collectors.mapping(Explored::point, Collectors.toList())));
    }

    private static Point point(ValueRow row) {
        return new Point(row.period(), row.observation(), row.known(), row.revision());
    }

    /** What tells a course from the others: its place, its group, or both. */
    private String called(ValueRow row) {
        var place = names.of(row.series().place());
        var group = names.of(row.slice());
        if (query.places().size() == 1 && query.groups().size() != 1) {
            return group;
        }
        return query.groups().size() == 1 || row.slice().equals(Slice.TOTAL)
                ? place
                : wording.text("workspace.explore.line", place, group);
    }

    private Unit unit() {
        return names.page(indicator)
                .map(page -> names.of(page.definition().unit()))
                .map(unit -> unit.equals("%") ? Unit.percent() : Unit.of(unit))
                .orElse(Unit.of(""));
    }
}
