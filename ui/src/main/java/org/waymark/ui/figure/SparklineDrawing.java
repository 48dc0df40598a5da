package org.waymark.ui.figure;

import org.waymark.ui.words.Wording;

/** The course of a measure in the space of a word: line, target path, last value. */
final class SparklineDrawing {

    private static final double WIDTH = 132;
    private static final double HEIGHT = 36;

    private SparklineDrawing() {}

    static Markup draw(Figure figure, Wording wording) {
        var xml = new Xml();
        xml.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "fig spark",
                "viewBox",
                "0 0 " + Ink.number(WIDTH) + " " + Ink.number(HEIGHT),
                "role",
                "img",
                "aria-label",
                new TextSummary(wording).course(figure));
        var plot = new Plot(figure.across(1), figure.up(4), 5, 6, WIDTH - 6, HEIGHT - 6);
        var ink = new Ink(xml, wording.rightToLeft());
        figure.find(Role.TARGET).ifPresent(target -> ink.path("line target", plot.line(target.readings())));
        for (var run : figure.actual().runs()) {
            ink.path("line actual", plot.line(run));
        }
        figure.actual()
                .latest()
                .ifPresent(latest -> xml.leaf(
                        "circle",
                        "class",
                        "end",
                        "cx",
                        Ink.number(plot.x(latest)),
                        "cy",
                        Ink.number(plot.y(latest)),
                        "r",
                        "3.5"));
        return xml.close().markup();
    }
}
