package org.waymark.ui.figure;

import org.waymark.ui.figure.Timeline.Band;
import org.waymark.ui.figure.TimelineLayout.Row;
import org.waymark.ui.words.Wording;

/**
 * "What happens when?": the names of goals beside lanes of marks, over bands of time, in a box that scrolls by itself.
 */
final class TimelineDrawing {

    private static final double BANDS = 26;
    private static final double EMERGENCY = 20;
    private static final double AXIS = 22;
    private static final double TODAY = 20;

    private final String id;
    private final Timeline timeline;
    private final Wording wording;
    private final TimelinePlot plot;
    private final double top;
    private final TimelineLayout layout;
    private final Xml xml = new Xml();
    private final Ink ink;

    TimelineDrawing(String id, Timeline timeline, Wording wording) {
        this.id = id;
        this.timeline = timeline;
        this.wording = wording;
        plot = new TimelinePlot(timeline.from(), timeline.until(), timeline.zoom());
        top = BANDS + timeline.bands(true).size() * EMERGENCY + TODAY + AXIS;
        layout = new TimelineLayout(timeline, plot, top);
        ink = new Ink(xml, wording.rightToLeft());
    }

    Markup draw() {
        xml.open(
                "div",
                "class",
                "timeline-box",
                "role",
                "region",
                "tabindex",
                "0",
                "aria-label",
                wording.text("figure.table.scroll", timeline.title()));
        names();
        course();
        return xml.close().markup();
    }

    private void names() {
        sheet("names", TimelineLayout.NAMES, wording.text("figure.timeline.goals"), "");
        var x = wording.rightToLeft() ? TimelineLayout.NAMES - 8 : 8;
        for (var row : layout.rows()) {
            ink.line("grid", 0, row.top(), TimelineLayout.NAMES, row.top());
            xml.open("a", "href", row.lane().link());
            var y = row.top() + 6 + TimelineLayout.LINE * 0.8;
            for (var line : row.name()) {
                ink.label(x, y, wording.rightToLeft() ? Ink.Hold.RIGHT : Ink.Hold.LEFT, "goal", line);
                y += TimelineLayout.LINE;
            }
            xml.close();
        }
        xml.close();
    }

    private void course() {
        sheet("course", TimelinePlot.WIDTH, timeline.title(), timeline.description());
        bands();
        axis();
        layout.rows().forEach(row -> ink.line("grid", 0, row.top(), TimelinePlot.WIDTH, row.top()));
        today();
        var marks = new TimelineMarks(xml, ink, plot);
        layout.rows().stream().map(Row::spots).forEach(spots -> spots.forEach(marks::ghost));
        layout.spots().values().stream()
                .sorted(java.util.Comparator.comparing(spot -> spot.stop().id()))
                .forEach(then -> then.stop().waitsFor().stream()
                        .filter(layout.spots()::containsKey)
                        .forEach(first -> marks.wait(
                                java.util.Objects.requireNonNull(layout.spots().get(first)), then)));
        layout.rows().stream().map(Row::spots).forEach(spots -> spots.forEach(marks::mark));
        xml.close();
    }

    private void sheet(String part, double width, String title, String description) {
        var name = id + "-" + part;
        xml.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "fig timeline " + part,
                "viewBox",
                "0 0 " + Ink.number(width) + " " + Ink.number(layout.bottom() + 4),
                "role",
                "group",
                "aria-labelledby",
                description.isEmpty() ? name + "-title" : name + "-title " + name + "-desc",
                "direction",
                wording.direction(),
                "lang",
                wording.language());
        xml.element("title", title, "id", name + "-title");
        if (!description.isEmpty()) {
            xml.element("desc", description, "id", name + "-desc");
        }
    }

    private void bands() {
        var hatch = id + "-hatch";
        for (var band : timeline.bands(false)) {
            area("band-" + timeline.bands().indexOf(band) % 3, band, 0);
        }
        var y = BANDS;
        for (var band : timeline.bands(true)) {
            if (y == BANDS) {
                Hatch.define(xml, hatch);
            }
            area("emergency", band, y);
            y += EMERGENCY;
        }
    }

    /** Its ground over the whole height, and its name at the head, in as much room as there is. */
    private void area(String style, Band band, double y) {
        var from = Math.max(0, plot.begin(band.from()));
        var to = Math.min(TimelinePlot.WIDTH, plot.begin(band.until().plusDays(1)));
        xml.leaf(
                "rect",
                "class",
                "ground " + style,
                "x",
                Ink.number(from),
                "y",
                Ink.number(y),
                "width",
                Ink.number(Math.max(2, to - from)),
                "height",
                Ink.number(layout.bottom() - y));
        var emergency = band.emergency();
        if (emergency) {
            xml.leaf(
                    "rect",
                    "class",
                    "hatched",
                    "fill",
                    "url(#" + id + "-hatch)",
                    "x",
                    Ink.number(from),
                    "y",
                    Ink.number(y),
                    "width",
                    Ink.number(Math.max(2, to - from)),
                    "height",
                    Ink.number(EMERGENCY));
        } else if (from > 0) {
            ink.line("bound", from, 0, from, layout.bottom());
        }
        var room = emergency ? TimelinePlot.WIDTH - from - 8 : to - from - 12;
        if (room > 34) {
            ink.label(
                    from + 6,
                    y + 17,
                    Ink.Hold.LEFT,
                    emergency ? "sub crisis" : "sub band-name",
                    Ink.fit(band.name(), Ink.AXIS, room));
        }
    }

    private void axis() {
        var y = top - 8;
        for (var day : plot.ticks()) {
            var x = plot.begin(day);
            ink.line("tick", x, top - AXIS + 2, x, layout.bottom());
            var text = wording.upright(timeline.zoom().period(day));
            if (x + 5 + Ink.width(text, Ink.AXIS) <= TimelinePlot.WIDTH) {
                ink.label(x + 5, y, Ink.Hold.LEFT, "axis", text);
            }
        }
    }

    private void today() {
        var day = timeline.today();
        if (day.isBefore(timeline.from()) || day.isAfter(timeline.until())) {
            return;
        }
        var x = plot.begin(day);
        var y = top - AXIS - 5;
        ink.line("today", x, y - 12, x, layout.bottom());
        var text = wording.text("figure.timeline.today", wording.date(day));
        var fits = x + 6 + Ink.width(text, Ink.AXIS) <= TimelinePlot.WIDTH;
        ink.label(fits ? x + 6 : x - 6, y, fits ? Ink.Hold.LEFT : Ink.Hold.RIGHT, "sub", text);
    }
}
