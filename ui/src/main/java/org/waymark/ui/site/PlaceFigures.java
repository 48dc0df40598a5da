package org.waymark.ui.site;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.place.Contour;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.Target;
import org.waymark.query.progress.Point;
import org.waymark.query.progress.StrategyProgress;
import org.waymark.query.rollup.Part;
import org.waymark.query.rollup.RollUp;
import org.waymark.query.rollup.Total;
import org.waymark.ui.figure.Figure;
import org.waymark.ui.figure.FigureSet;
import org.waymark.ui.figure.FigureSet.Member;
import org.waymark.ui.figure.Flag;
import org.waymark.ui.figure.Grid;
import org.waymark.ui.figure.TrajectoryFigure;
import org.waymark.ui.figure.Unit;
import org.waymark.ui.words.Wording;

/** Draws up the figures of an indicator over places. */
record PlaceFigures(
        RollUp rollUp, List<StrategyProgress> plans, Map<PlaceId, Contour> outlines, LocalDate day, Wording wording) {

    Unit unit() {
        return MeasureFigure.unit(rollUp.indicator().definition(), wording.language());
    }

    /** Every place, the group beside the one it is compared with. */
    FigureSet places() {
        var reference = rollUp.reference();
        var other = reference == null ? "" : Groups.apart(reference, rollUp.group(), wording);
        return set(part ->
                figure(name(part), group(), part.values(), other, reference == null ? null : part.reference(), null));
    }

    /** Every place beside the whole, and the path where one is promised for this group. */
    FigureSet courses() {
        var whole = rollUp.whole();
        return set(part -> figure(name(part), group(), part.values(), name(whole), whole.values(), path()));
    }

    /** The groups inside the one asked about, each beside it. */
    FigureSet groups() {
        var around = Groups.name(rollUp.group(), wording);
        var members = rollUp.within().stream()
                .map(sub -> new Member(
                        "",
                        figure(
                                Groups.apart(sub.group(), rollUp.group(), wording),
                                wording.text("site.by-place.group"),
                                sub.values(),
                                around,
                                rollUp.whole().values(),
                                null)))
                .toList();
        return new FigureSet(title(), wording.text("site.by-place.group"), members);
    }

    /** What is known of every place for every period. */
    Grid complete() {
        var periods = rollUp.totals().stream().map(Total::period).toList();
        var rows = rollUp.parts().stream()
                .map(part -> new Grid.Row(
                        name(part),
                        periods.stream()
                                .map(period -> Grid.Cell.of(
                                        part.at(period).map(PlaceFigures::state).orElse(Grid.State.ABSENT)))
                                .toList()))
                .toList();
        return new Grid(
                title(),
                wording.text("site.places.name"),
                periods.stream().map(Period::code).toList(),
                rows);
    }

    private static Grid.State state(Point point) {
        var flags = MeasureFigure.points(List.of(point)).getFirst().flags();
        if (point.observation().shown() != null) {
            return flags.stream().anyMatch(Flag::open) ? Grid.State.OPEN : Grid.State.THERE;
        }
        return flags.contains(Flag.SUPPRESSED) ? Grid.State.WITHHELD : Grid.State.EXPLAINED;
    }

    private FigureSet set(Function<Part, Figure> figure) {
        var taken = new HashSet<String>();
        var members = rollUp.parts().stream()
                .map(part -> new Member(
                        Places.sign(part.place(), taken),
                        figure.apply(part),
                        outlines.get(part.place().place())))
                .toList();
        return new FigureSet(title(), wording.text("site.places.name"), members);
    }

    private Figure figure(
            String name,
            String group,
            List<Point> values,
            String other,
            @Nullable List<Point> reference,
            @Nullable Target path) {
        var figure = TrajectoryFigure.of(name, unit(), group, MeasureFigure.points(values))
                .source(rollUp.indicator().definition().source().in(wording.language()))
                .asKnownOn(day);
        if (reference != null) {
            figure.reference(other, MeasureFigure.points(reference));
        }
        if (path != null) {
            figure.target(path.path().stream().map(MeasureFigure::point).toList());
        }
        return figure.in(wording);
    }

    private @Nullable Target path() {
        return plans.stream()
                .flatMap(plan -> plan.goals().stream())
                .flatMap(goal -> goal.measures().stream())
                .map(progress -> progress.measure())
                .filter(measure -> measure.indicator().equals(rollUp.indicator().indicator()))
                .filter(measure -> measure.headline().equals(rollUp.group()))
                .map(measure -> measure.target())
                .filter(target -> !target.path().isEmpty())
                .findFirst()
                .orElse(null);
    }

    private String group() {
        var reference = rollUp.reference();
        return reference == null
                ? Groups.name(rollUp.group(), wording)
                : Groups.apart(rollUp.group(), reference, wording);
    }

    private String name(Part part) {
        return part.place().name().in(wording.language());
    }

    private String title() {
        return rollUp.indicator().definition().name().in(wording.language());
    }
}
