package org.waymark.ui.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.waymark.ui.words.Wording;

/** "Are we on the path?": the values as a line, the agreed path dotted, the course carried on as a hatched cone. */
final class TrajectoryDrawing {

    private final Frame frame;
    private final Figure figure;
    private final Wording wording;
    private final Paper paper;
    private final Plot plot;
    private final EndLabels ends;
    private final String hatch;

    TrajectoryDrawing(String id, Figure figure, Wording wording, Paper paper) {
        this.frame = Frame.open(id, figure, wording, paper, new TextSummary(wording).of(figure));
        this.figure = figure;
        this.wording = wording;
        this.paper = paper;
        this.hatch = id + "-" + paper.name().toLowerCase(Locale.ROOT) + "-hatch";
        this.ends = new EndLabels(paper);
        var across = figure.across(paper.stepsAcross);
        var up = figure.up(paper.stepsUp);
        var start = frame.start(up);
        var loose = new Plot(across, up, start, paper.above, paper.width, paper.height - paper.below);
        endLabels(loose);
        plot = new Plot(across, up, start, paper.above, paper.width - ends.margin(), loose.bottom());
    }

    Markup draw() {
        if (figure.empty()) {
            new Beside(frame, plot).inTheMiddle(wording.text("figure.label.no-values"));
            return frame.close();
        }
        hatch();
        frame.grid(plot);
        frame.years(plot);
        figure.find(Role.ORIGINAL).ifPresent(this::ghost);
        figure.find(Role.TARGET).ifPresent(this::path);
        figure.find(Role.PROJECTION).ifPresent(this::cone);
        today();
        frame.breaks(plot);
        happenings();
        Stream.of(Role.REFERENCE, Role.ACTUAL)
                .flatMap(role -> figure.find(role).stream())
                .forEach(series -> frame.series(plot, series, series.role().word()));
        missing();
        words();
        ends.draw(frame.ink(), plot);
        return frame.close();
    }

    private void endLabels(Plot loose) {
        var unit = figure.unit();
        figure.target().ifPresent(last -> {
            var key = figure.illustrative() ? "figure.label.target-illustrative" : "figure.label.target";
            ends.add(last.y(), "label target", wording.text(key, unit.say(last.value(), wording)), "");
        });
        figure.original().ifPresent(last -> {
            var said = unit.say(last.value(), wording);
            ends.add(last.y(), "label original", wording.text("figure.label.original", said), "");
        });
        figure.projection().ifPresent(last -> {
            var text = wording.text("figure.label.projection", unit.say(last.value(), wording));
            var low = last.point().low();
            var high = last.point().high();
            var likely = low == null || high == null
                    ? ""
                    : wording.text("figure.label.likely", wording.number(low), wording.number(high));
            ends.add(last.y(), "label projection", text, likely);
        });
        lines().forEach(series -> series.latest()
                .filter(latest -> beside(loose, latest))
                .ifPresent(latest -> frame.end(ends, series, latest)));
    }

    private List<Series> lines() {
        return Stream.of(Role.ACTUAL, Role.REFERENCE)
                .flatMap(role -> figure.find(role).stream())
                .toList();
    }

    /**
     * Whether a last value is named with the ends: where nothing is drawn after it, or there is no room for two rows.
     */
    private boolean beside(Plot on, Reading latest) {
        return !paper.wide()
                || on.atEnd(latest)
                || (figure.target().isEmpty() && figure.projection().isEmpty());
    }

    private void hatch() {
        if (figure.projection().isPresent()) {
            Hatch.define(frame.xml(), hatch);
        }
    }

    private void path(Series target) {
        var band = plot.between(target.readings());
        if (!band.isEmpty()) {
            frame.ink().path("band", band);
        }
        frame.ink().path("line target", plot.line(target.readings()));
        if (target.readings().size() == 1) {
            frame.dots(plot, target.readings(), Role.TARGET.word());
        }
    }

    /** Where it was first promised to go, thin and broken, so that both paths can be told apart without colour. */
    private void ghost(Series original) {
        frame.ink().path("line original", plot.line(original.readings()));
        original.latest().ifPresent(last -> frame.dot(plot, last, Role.ORIGINAL.word()));
    }

    private void cone(Series projection) {
        frame.xml()
                .leaf("path", "class", "cone", "fill", "url(#" + hatch + ")", "d", plot.between(projection.readings()));
        frame.ink().path("line projection", plot.line(projection.readings()));
    }

    private void today() {
        var today = figure.today();
        if (today != null && today.doubleValue() >= plot.across().low()) {
            var x = plot.x(today.doubleValue());
            frame.ink().line("today", x, plot.top() - 18, x, plot.bottom());
            var word = wording.text("figure.label.today");
            var left = x - 6 - Ink.width(word, paper.axisSize()) > 0;
            frame.ink()
                    .label(left ? x - 6 : x + 6, plot.top() - 10, left ? Ink.Hold.RIGHT : Ink.Hold.LEFT, "sub", word);
        }
    }

    /** Thin lines with a number each, which the notes explain. */
    private void happenings() {
        for (var i = 0; i < figure.happenings().size(); i++) {
            var x = plot.x(Point.at(figure.happenings().get(i).day()).doubleValue());
            frame.ink().line("break-line", x, plot.top(), x, plot.bottom());
            frame.ink().label(x, plot.top() - 2, Ink.Hold.MIDDLE, "sub", wording.number(BigDecimal.valueOf(i + 1)));
        }
    }

    private void missing() {
        for (var point : figure.actual().points()) {
            if (point.value() == null) {
                var x = plot.x(point.at().doubleValue());
                var half = paper.dot();
                frame.xml()
                        .leaf(
                                "rect",
                                "class",
                                "missing",
                                "x",
                                Ink.number(x - half),
                                "y",
                                Ink.number(plot.bottom() - 2 * half - 2),
                                "width",
                                Ink.number(2 * half),
                                "height",
                                Ink.number(2 * half));
            }
        }
    }

    private void words() {
        var beside = new Beside(frame, plot);
        figure.find(Role.BASELINE).flatMap(Series::latest).ifPresent(beside::baseline);
        lines().forEach(series -> series.latest()
                .filter(latest -> !beside(plot, latest))
                .ifPresent(latest -> beside.latest(series, latest)));
        if (figure.actual().readings().isEmpty()) {
            beside.inTheMiddle(wording.text("figure.label.no-values"));
        }
        if (figure.target().isEmpty()) {
            frame.ink()
                    .label(
                            plot.left(),
                            plot.top() - 10,
                            Ink.Hold.LEFT,
                            "sub",
                            wording.text(
                                    figure.inWords() == null ? "figure.label.no-target" : "figure.label.in-words"));
        }
    }
}
