package org.waymark.ui.transplant;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.query.practice.EqualTime.Pair;
import org.waymark.query.practice.EqualTime.Reached;
import org.waymark.query.practice.EqualTime.Year;
import org.waymark.ui.change.Naming;
import org.waymark.ui.figure.Figure;
import org.waymark.ui.figure.Markup;
import org.waymark.ui.figure.Point;
import org.waymark.ui.figure.Role;
import org.waymark.ui.figure.Series;
import org.waymark.ui.figure.SvgRenderer;
import org.waymark.ui.figure.Unit;
import org.waymark.ui.words.Wording;

/**
 * Two measures side by side, as a sentence, a table and what must be known to read them.
 *
 * @param title the indicator and the group that the goal that was taken over looks at
 * @param sentence about the last year in which both have a value
 * @param notes that they speak of different groups or places
 * @param drawing of both lines, or null where one of them has no value
 */
public record YearsBeside(
        String title,
        String sentence,
        List<String> notes,
        List<Row> rows,
        @Nullable Markup drawing) {

    /** One year since the goals' own beginnings; a dash where there is no value. */
    public record Row(String year, String here, String there) {}

    /** Puts a pair into words. */
    public static YearsBeside of(Pair pair, String plan, String origin, Naming names, Wording wording) {
        var indicator = pair.here().measure().indicator();
        var rows = pair.years().stream()
                .map(year -> new Row(
                        wording.number(year.number()),
                        cell(year.here(), indicator, names, wording),
                        cell(year.there(), indicator, names, wording)))
                .toList();
        var group = pair.here().measure().headline();
        var title = names.of(indicator) + (group.codes().isEmpty() ? "" : " – " + names.of(group));
        var sentence = sentence(pair, wording.isolate(plan), wording.isolate(origin), names, wording);
        return new YearsBeside(
                title,
                sentence,
                notes(pair, names, wording),
                rows,
                drawing(
                        pair,
                        new Figure(
                                title,
                                unit(pair, wording),
                                List.of(
                                        series(Role.ACTUAL, plan, pair, Year::here),
                                        series(Role.REFERENCE, origin, pair, Year::there)),
                                null,
                                false,
                                null,
                                List.of(),
                                "",
                                null),
                        sentence,
                        wording));
    }

    private static @Nullable Markup drawing(Pair pair, Figure figure, String sentence, Wording wording) {
        return figure.series().stream().anyMatch(one -> one.readings().isEmpty())
                ? null
                : new SvgRenderer(wording)
                        .equalTime("equal-" + pair.here().measure().measure().value(), figure, sentence);
    }

    private static Series series(Role role, String name, Pair pair, Function<Year, @Nullable Reached> side) {
        var points = new ArrayList<Point>();
        for (var year : pair.years()) {
            var reached = side.apply(year);
            if (reached != null) {
                var at = BigDecimal.valueOf(year.number());
                points.add(new Point(at, reached.period().code(), reached.value(), null, null, Set.of()));
            }
        }
        return new Series(role, name, points);
    }

    private static Unit unit(Pair pair, Wording wording) {
        var page = pair.indicator();
        if (page == null) {
            return Unit.of("");
        }
        var name = page.definition().unit().in(wording.language());
        return name.equals("%") || page.definition().kind() == MeasureKind.PERCENTAGE ? Unit.percent() : Unit.of(name);
    }

    private static String sentence(Pair pair, String plan, String origin, Naming names, Wording wording) {
        if (pair.years().isEmpty()) {
            return wording.text("site.equal-time.no-values");
        }
        var indicator = pair.here().measure().indicator();
        for (var year : pair.years().reversed()) {
            var here = year.here();
            var there = year.there();
            if (here != null && there != null && year.number() >= 0) {
                return wording.text(
                        "site.equal-time.both",
                        year.number(),
                        names.of(here.value(), indicator),
                        names.of(there.value(), indicator),
                        plan,
                        origin);
            }
        }
        return wording.text("site.equal-time.never-both");
    }

    private static List<String> notes(Pair pair, Naming names, Wording wording) {
        var here = pair.here().measure();
        var there = pair.there().measure();
        var notes = new ArrayList<String>();
        if (!here.place().equals(there.place())) {
            notes.add(wording.text("site.equal-time.other-place", names.of(here.place()), names.of(there.place())));
        }
        if (!here.headline().equals(there.headline())) {
            notes.add(
                    wording.text("site.equal-time.other-group", names.of(here.headline()), names.of(there.headline())));
        }
        return List.copyOf(notes);
    }

    private static String cell(@Nullable Reached reached, IndicatorId indicator, Naming names, Wording wording) {
        return reached == null
                ? "–"
                : wording.text(
                        "site.equal-time.value",
                        names.of(reached.value(), indicator),
                        wording.upright(reached.period().code()));
    }
}
