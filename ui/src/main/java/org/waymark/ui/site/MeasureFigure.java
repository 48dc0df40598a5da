package org.waymark.ui.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.indicator.Definition;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.command.reporting.Flag;
import org.waymark.command.reporting.Missing;
import org.waymark.command.strategy.Mark;
import org.waymark.command.strategy.Measure;
import org.waymark.command.strategy.Target;
import org.waymark.query.progress.MeasureProgress;
import org.waymark.ui.figure.Figure;
import org.waymark.ui.figure.Point;
import org.waymark.ui.figure.TrajectoryFigure;
import org.waymark.ui.figure.Unit;
import org.waymark.ui.words.Wording;

/** Draws up the figure of a measure from what is known of it. */
public final class MeasureFigure {

    private MeasureFigure() {}

    public static Figure of(MeasureProgress progress, @Nullable Target original, LocalDate today, Wording wording) {
        var measure = progress.measure();
        var indicator = progress.indicator();
        var definition = indicator == null ? null : indicator.definition();
        var language = wording.language();
        var title = definition == null
                ? measure.indicator().value()
                : definition.name().in(language);
        var figure = TrajectoryFigure.of(
                        title, unit(definition, language), group(measure, wording), points(progress.values()))
                .asKnownOn(today);
        var reference = measure.reference();
        if (reference != null && !progress.reference().isEmpty()) {
            figure.reference(Groups.apart(reference, measure.headline(), wording), points(progress.reference()));
        }
        var target = measure.target();
        var baseline = target.baseline();
        if (baseline != null) {
            figure.baseline(point(baseline));
        }
        if (!target.path().isEmpty()) {
            figure.target(target.path().stream().map(MeasureFigure::point).toList());
        }
        if (original != null && moved(original, target)) {
            figure.original(path(original));
        }
        if (target.illustrative()) {
            figure.illustrative();
        }
        var sentence = target.sentence();
        if (sentence != null) {
            figure.inWords(sentence.in(language));
        }
        if (definition != null) {
            figure.source(definition.source().in(language));
            var caveat = definition.caveat();
            if (caveat != null) {
                figure.remark(caveat.in(language));
            }
        }
        if (indicator != null) {
            indicator
                    .breaks()
                    .forEach(cut -> figure.remark(wording.text(
                            "figure.note.method",
                            wording.upright(cut.from().code()),
                            cut.reason().in(language))));
        }
        return figure.in(wording);
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

    private static List<Point> path(Target target) {
        return marks(target).map(MeasureFigure::point).toList();
    }

    private static Stream<Mark> marks(Target target) {
        return Stream.concat(Stream.ofNullable(target.baseline()), target.path().stream());
    }

    private static String group(Measure measure, Wording wording) {
        var reference = measure.reference();
        return reference == null
                ? Groups.name(measure.headline(), wording)
                : Groups.apart(measure.headline(), reference, wording);
    }

    static Unit unit(@Nullable Definition definition, String language) {
        if (definition == null) {
            return Unit.of("");
        }
        return definition.kind() == MeasureKind.PERCENTAGE
                        || "%".equals(definition.unit().in(language))
                ? Unit.percent()
                : Unit.of(definition.unit().in(language));
    }

    static List<Point> points(List<org.waymark.query.progress.Point> values) {
        return values.stream()
                .map(value -> new Point(
                        at(value.period()),
                        value.period().code(),
                        value.observation().shown(),
                        null,
                        null,
                        flags(value)))
                .toList();
    }

    static Point point(Mark mark) {
        return new Point(at(mark.period()), mark.period().code(), mark.value(), null, null, Set.of());
    }

    /** A year stands at its number, anything shorter at its last day. */
    private static BigDecimal at(Period period) {
        return period.code().length() == 4
                ? BigDecimal.valueOf(period.yearOfEnd())
                : Point.at(period.end().plusDays(1));
    }

    private static Set<org.waymark.ui.figure.Flag> flags(org.waymark.query.progress.Point value) {
        var flags = EnumSet.noneOf(org.waymark.ui.figure.Flag.class);
        value.flags().forEach(flag -> flags.add(flag(flag)));
        var missing = value.missing();
        if (missing != null) {
            flags.add(
                    missing == Missing.TOO_FEW || missing == Missing.CONFIDENTIAL
                            ? org.waymark.ui.figure.Flag.SUPPRESSED
                            : org.waymark.ui.figure.Flag.NOT_COLLECTED);
        }
        return flags;
    }

    private static org.waymark.ui.figure.Flag flag(Flag flag) {
        return switch (flag) {
            case BREAK -> org.waymark.ui.figure.Flag.BREAK;
            case DEFINITION_DIFFERS -> org.waymark.ui.figure.Flag.DEFINITION_DIFFERS;
            case ESTIMATED, IMPUTED -> org.waymark.ui.figure.Flag.ESTIMATED;
            case FORECAST -> org.waymark.ui.figure.Flag.FORECAST;
            case NOT_SIGNIFICANT, LOW_RELIABILITY -> org.waymark.ui.figure.Flag.LOW_RELIABILITY;
            case PROVISIONAL -> org.waymark.ui.figure.Flag.PROVISIONAL;
        };
    }
}
