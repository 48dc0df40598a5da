package org.waymark.ui.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.ui.words.Wording;

/**
 * "Does feedback lead to change?": streams from stop to stop, as wide as what goes there, in the direction of reading.
 * Phones show the table that must stand beside it.
 */
final class FlowDrawing {

    private static final double WIDTH = Paper.WIDE.width;
    private static final double HEAD = 28;
    private static final double STREAMS = 200;
    private static final double BAR = 10;
    private static final double BETWEEN = 14;
    private static final double LEAST = 20;

    private final String id;
    private final Flow flow;
    private final Wording wording;
    private final Xml xml = new Xml();
    private final Ink ink;
    private final List<Map<String, Double>> tops = new ArrayList<>();
    private double bottom = HEAD;

    FlowDrawing(String id, Flow flow, Wording wording) {
        this.id = id;
        this.flow = flow;
        this.wording = wording;
        ink = new Ink(xml, wording.rightToLeft());
        for (var column = 0; column < flow.columns().size(); column++) {
            tops.add(stack(column));
        }
    }

    /** Where each stop of a column begins. */
    private Map<String, Double> stack(int column) {
        var places = new HashMap<String, Double>();
        var y = HEAD;
        for (var stop : flow.stops(column)) {
            places.put(stop, y);
            y += Math.max(LEAST, high(flow.through(column, stop))) + BETWEEN;
        }
        bottom = Math.max(bottom, y);
        return places;
    }

    Markup draw() {
        SvgSheet.open(xml, id, "wide flow", WIDTH, bottom, flow.title(), new FlowSummary(wording).of(flow), wording);
        var lie = new ArrayList<Map<String, Double>>();
        tops.forEach(column -> lie.add(new HashMap<>(column)));
        for (var stream : flow.streams()) {
            for (var column = 0; column < tops.size(); column++) {
                var y = lie.get(column).getOrDefault(stream.stops().get(column), HEAD);
                if (column + 1 < tops.size()) {
                    var next = lie.get(column + 1).getOrDefault(stream.stops().get(column + 1), HEAD);
                    ribbon(stream, column, y, next);
                }
            }
            for (var column = 0; column < tops.size(); column++) {
                lie.get(column).merge(stream.stops().get(column), high(stream.count()), Double::sum);
            }
        }
        for (var column = 0; column < tops.size(); column++) {
            stops(column);
        }
        return xml.close().markup();
    }

    private void ribbon(Flow.Course stream, int column, double y, double next) {
        var from = x(column) + BAR;
        var to = x(column + 1);
        var middle = (from + to) / 2;
        var high = high(stream.count());
        ink.path(
                "stream " + stream.end().word(),
                "M" + at(from, y) + curve(middle, y, next, to) + "V" + Ink.number(next + high)
                        + curve(middle, next + high, y + high, from) + "Z");
    }

    private String curve(double middle, double y, double next, double to) {
        return "C" + at(middle, y) + " " + at(middle, next) + " " + at(to, next);
    }

    private void stops(int column) {
        var right = wording.rightToLeft();
        var hold = right ? Ink.Hold.RIGHT : Ink.Hold.LEFT;
        var room = WIDTH / flow.columns().size() - BAR - 10;
        ink.label(mirrored(x(column)), 16, hold, "sub", Ink.fit(flow.columns().get(column), Ink.AXIS, room + BAR));
        for (var stop : flow.stops(column)) {
            var top = tops.get(column).getOrDefault(stop, HEAD);
            var high = high(flow.through(column, stop));
            var left = right ? WIDTH - x(column) - BAR : x(column);
            ink.path(
                    "stop-bar",
                    "M" + Ink.number(left) + " " + Ink.number(top) + "h" + BAR + "v" + Ink.number(high) + "h-" + BAR
                            + "z");
            var count = wording.number(flow.through(column, stop));
            var name = Ink.fit(stop, Ink.AXIS, room - Ink.width(count, Ink.AXIS) - 12);
            ink.label(
                    mirrored(x(column) + BAR + 6),
                    top + 14,
                    hold,
                    "sub own",
                    wording.text("figure.flow.stop", name, count));
        }
    }

    private double high(long count) {
        return Math.max(2, STREAMS * count / Math.max(1, flow.total()));
    }

    private double x(int column) {
        return column * WIDTH / flow.columns().size();
    }

    private double mirrored(double x) {
        return wording.rightToLeft() ? WIDTH - x : x;
    }

    private String at(double x, double y) {
        return Ink.number(mirrored(x)) + " " + Ink.number(y);
    }
}
