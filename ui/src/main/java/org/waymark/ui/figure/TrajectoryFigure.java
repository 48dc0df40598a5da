package org.waymark.ui.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.ui.words.Wording;

/** Gathers what is known of a measure – values, target path, baseline, a reference group – into one {@link Figure}. */
public final class TrajectoryFigure {

    private final String title;
    private final Unit unit;
    private final Series actual;
    private final List<Point> path = new ArrayList<>();
    private final List<Point> originalPath = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private @Nullable Point baseline;
    private @Nullable Series reference;
    private @Nullable BigDecimal tolerance;
    private @Nullable BigDecimal today;
    private @Nullable LocalDate asKnownOn;
    private @Nullable Integer lastYear;
    private boolean illustrative;
    private @Nullable String inWords;
    private String source = "";

    private TrajectoryFigure(String title, Unit unit, Series actual) {
        this.title = title;
        this.unit = unit;
        this.actual = actual;
    }

    /** The measure, its unit, the group it is about and that group's values. */
    public static TrajectoryFigure of(String title, Unit unit, String group, List<Point> values) {
        return new TrajectoryFigure(title, unit, new Series(Role.ACTUAL, group, values));
    }

    /** The agreed path; without one the figure says that no target is published. */
    public TrajectoryFigure target(List<Point> points) {
        path.addAll(points);
        return this;
    }

    /** The path that was first adopted, where it was moved since; drawn as a ghost beside the present one. */
    public TrajectoryFigure original(List<Point> points) {
        originalPath.addAll(points);
        return this;
    }

    /** The target where it is promised in words alone; said wherever a path in numbers would be. */
    public TrajectoryFigure inWords(String sentence) {
        inWords = sentence;
        return this;
    }

    /** Marks the path as shown for illustration only. */
    public TrajectoryFigure illustrative() {
        illustrative = true;
        return this;
    }

    /** How far from the path still counts as on it; drawn as a band. */
    public TrajectoryFigure tolerance(BigDecimal within) {
        tolerance = within;
        return this;
    }

    public TrajectoryFigure baseline(Point start) {
        baseline = start;
        return this;
    }

    /** The group the measure is held against, drawn in grey. */
    public TrajectoryFigure reference(String group, List<Point> values) {
        reference = new Series(Role.REFERENCE, group, values);
        return this;
    }

    public TrajectoryFigure today(LocalDate day) {
        today = Point.at(day);
        return this;
    }

    /** Carries the course on to a year; without this, to the end of the path. */
    public TrajectoryFigure projectedTo(int year) {
        lastYear = year;
        return this;
    }

    /** A remark on method or comparability, as a whole sentence in the reader's language. */
    public TrajectoryFigure remark(String sentence) {
        remarks.add(sentence);
        return this;
    }

    public TrajectoryFigure source(String name) {
        source = name;
        return this;
    }

    public TrajectoryFigure asKnownOn(LocalDate day) {
        asKnownOn = day;
        return this;
    }

    /** The finished figure, its own series named in the reader's language. */
    public Figure in(Wording wording) {
        var series = new ArrayList<Series>();
        series.add(actual);
        var held = reference;
        if (held != null) {
            series.add(held);
            series.add(Gap.between(
                    actual,
                    held,
                    wording.text("figure.series.gap", wording.isolate(held.name()), wording.isolate(actual.name()))));
        }
        var start = baseline;
        if (start != null) {
            series.add(new Series(Role.BASELINE, wording.text("figure.series.baseline"), List.of(start)));
        }
        if (!path.isEmpty()) {
            var name = illustrative ? "figure.series.target-illustrative" : "figure.series.target";
            series.add(new Series(Role.TARGET, wording.text(name), pathFrom(start)));
        }
        if (!originalPath.isEmpty()) {
            series.add(new Series(Role.ORIGINAL, wording.text("figure.series.original"), originalPath));
        }
        var ahead = projection();
        if (!ahead.isEmpty()) {
            series.add(new Series(Role.PROJECTION, wording.text("figure.series.projection"), ahead));
        }
        return new Figure(
                title, unit, series, today, illustrative && !path.isEmpty(), inWords, remarks, source, asKnownOn);
    }

    private List<Point> pathFrom(@Nullable Point start) {
        var within = tolerance == null ? BigDecimal.ZERO : tolerance;
        var banded = path.stream().map(point -> tolerance == null ? point : point.within(within));
        return start == null || path.stream().anyMatch(point -> point.at().compareTo(start.at()) <= 0)
                ? banded.toList()
                : Stream.concat(Stream.of(tolerance == null ? start : start.within(BigDecimal.ZERO)), banded)
                        .toList();
    }

    private List<Point> projection() {
        var end = lastYear != null
                ? lastYear
                : path.stream().mapToInt(point -> point.at().intValue()).max().orElse(0);
        return Projection.of(actual, end, unit);
    }
}
