package org.waymark.ui.figure;

import org.waymark.ui.words.Wording;

/** "How do places differ?": the course of one of a set beside the grey line of the whole, on the scale of all. */
final class MultipleDrawing {

    private static final double WIDTH = 220;
    private static final double HEIGHT = 104;

    private MultipleDrawing() {}

    static Markup draw(String id, FigureSet set, Figure figure, Wording wording) {
        var xml = new Xml();
        SvgSheet.open(
                xml, id, "multiple", WIDTH, HEIGHT, figure.title(), new SetSummary(wording).ofOne(figure), wording);
        var ink = new Ink(xml, wording.rightToLeft());
        var frame = new Frame(xml, ink, figure, wording, Paper.NARROW);
        var up = set.up(2);
        var last = figure.actual().latest();
        var value =
                last.map(latest -> figure.unit().say(latest.value(), wording)).orElse("");
        var right = WIDTH - Ink.width(value, Paper.NARROW.labelSize()) - 12;
        var plot = new Plot(set.across(2), up, frame.start(up), 12, right, HEIGHT - Paper.NARROW.below);
        frame.grid(plot, figure.unit());
        frame.years(plot);
        figure.find(Role.REFERENCE)
                .ifPresent(whole -> whole.runs().forEach(run -> ink.path("line reference", plot.line(run))));
        figure.find(Role.TARGET).ifPresent(path -> ink.path("line target", plot.line(path.readings())));
        figure.actual().runs().forEach(run -> ink.path("line actual", plot.line(run)));
        last.ifPresent(latest -> {
            frame.dot(plot, latest, Role.ACTUAL.word());
            ink.label(plot.x(latest) + 8, plot.y(latest) + 4, Ink.Hold.LEFT, "label actual", value);
        });
        return frame.close();
    }
}
