package org.waymark.ui.workspace.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.reporting.Missing;
import org.waymark.command.strategy.Mark;
import org.waymark.command.strategy.Target;
import org.waymark.query.progress.MeasureProgress;
import org.waymark.query.progress.Point;
import org.waymark.ui.figure.Figure;
import org.waymark.ui.figure.Flag;
import org.waymark.ui.figure.TrajectoryFigure;
import org.waymark.ui.figure.Unit;
import org.waymark.ui.words.Wording;
import org.waymark.ui.workspace.Names;

/** The figure of a measure: what was observed, what was promised, and the group it is compared with. */
final class MeasureFigure {

    private final Names names;
    private final Wording wording;
    private final LocalDate today;

    MeasureFigure(Names names, Wording wording, LocalDate today) {
        this.names = names;
        this.wording = wording;
        this.today = today;
    }

    /** The figure of a measure, beside the path that was first adopted where it was another. */
    Figure of(MeasureProgress progress, @Nullable Target original) {
        var measure = progress.measure();
        var figure = TrajectoryFigure.of(
                        names.of(measure.indicator()),
                        unit(progress),
                        names.of(measure.headline()),
                        points(progress.values()))
                .target(measure.target().path().stream().map(this::mark).toList());
        var baseline = measure.target().baseline();
        if (baseline != null) {
            figure.baseline(mark(baseline));
        }
        var reference = measure.reference();
        if (reference != null && !progress.reference().isEmpty()) {
            figure.reference(names.of(reference), points(progress.reference()));
        }
        var sentence = measure.target().sentence();
        if (sentence != null) {
            figure.inWords(names.of(sentence));
        }
        if (original != null && moved(original, measure.target())) {
            figure.original(marks(original).map(this::mark).toList());
        }
        if (measure.target().illustrative()) {
            figure.illustrative();
        }
        var indicator = progress.indicator();
        if (indicator != null) {
            figure.source(names.of(indicator.definition().source()));
            indicator
                    .breaks()
                    .forEach(change -> figure.remark(wording.text(
                            "figure.note.method", wording.upright(change.from().code()), names.of(change.reason()))));
        }
        return figure.today(today).in(wording);
    }

    /** Whether the path leads elsewhere than it first did; how a number is written does not matter. */
    private static boolean moved(Target original, Target target) {
        return !numbers(original).equals(numbers(target));
    }

    private static List<String> numbers(Target target) {
        return marks(target)
                .map(mark ->
                        mark.period() + " " + mark.value().stripTrailingZeros().toPlainString())
                .toList();
    }

    private static Stream<Mark> marks(Target target) {
        return Stream.concat(Stream.ofNullable(target.baseline()), target.path().stream());
    }

    private Unit unit(MeasureProgress progress) {
        var indicator = progress.indicator();
        var unit = indicator == null ? "" : names.of(indicator.definition().unit());
        return unit.equals("%") ? Unit.percent() : Unit.of(unit);
    }

    static List<org.waymark.ui.figure.Point> points(List<Point> values) {
        var points = new ArrayList<org.waymark.ui.figure.Point>();
        for (var value : values) {
            points.add(new org.waymark.ui.figure.Point(
                    at(value.period()),
                    value.period().code(),
                    value.observation().shown(),
                    null,
                    null,
                    flags(value)));
        }
        return points;
    }

    private org.waymark.ui.figure.Point mark(Mark mark) {
        return new org.waymark.ui.figure.Point(
                at(mark.period()), mark.period().code(), mark.value(), null, null, Set.of());
    }

    /** A year stands at its number, anything shorter at the day it begins. */
    private static BigDecimal at(Period period) {
        return period.code().length() == 4
                ? new BigDecimal(period.code())
                : org.waymark.ui.figure.Point.at(period.start());
    }

    private static Set<Flag> flags(Point value) {
        var flags = EnumSet.noneOf(Flag.class);
        for (var flag : value.flags()) {
            for (var known : Flag.values()) {
                if (known.name().equals(flag.name())) {
                    flags.add(known);
                }
            }
        }
        var missing = value.missing();
        if (missing == Missing.TOO_FEW || missing == Missing.CONFIDENTIAL) {
            flags.add(Flag.SUPPRESSED);
        } else if (missing != null) {
            flags.add(Flag.NOT_COLLECTED);
        }
        return flags;
    }
}
