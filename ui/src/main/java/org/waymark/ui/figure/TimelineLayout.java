package org.waymark.ui.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.ui.figure.Timeline.Lane;

/** Gives every lane its height and every mark its track, so that no mark or label covers another. */
final class TimelineLayout {

    static final double NAMES = 200;
    static final double TRACK = 30;
    static final double LINE = 18;

    private static final double PADDING = 7;
    private static final double APART = 14;
    private static final double LONGEST = 460;
    private static final int MOST_LINES = 4;

    private final TimelinePlot plot;
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Spot> spots = new HashMap<>();
    private final double bottom;

    /** A lane on the paper. */
    record Row(Lane lane, List<String> name, double top, double height, List<Spot> spots) {}

    /** A mark on the paper: its middle, its ends, and its label on one of its sides or over it. */
    record Spot(Stop stop, double y, double from, double to, double mark, Label label) {}

    /** A label that begins or ends at a place. */
    record Label(double x, Ink.Hold hold, String text) {

        double left() {
            return hold == Ink.Hold.LEFT ? x : x - width();
        }

        double right() {
            return hold == Ink.Hold.LEFT ? x + width() : x;
        }

        double width() {
            return Ink.width(text, Ink.AXIS) + TimelineMarks.SIGN;
        }
    }

    TimelineLayout(Timeline timeline, TimelinePlot plot, double top) {
        this.plot = plot;
        var y = top;
        for (var lane : timeline.lanes()) {
            var row = row(lane, timeline, y);
            rows.add(row);
            row.spots().forEach(spot -> spots.put(spot.stop().id(), spot));
            y += row.height();
        }
        bottom = Math.max(y, top + TRACK);
    }

    List<Row> rows() {
        return rows;
    }

    Map<String, Spot> spots() {
        return spots;
    }

    double bottom() {
        return bottom;
    }

    private Row row(Lane lane, Timeline timeline, double top) {
        var stops = lane.stops().stream()
                .filter(stop -> stop.now().meets(timeline.from(), timeline.until()))
                .sorted(Comparator.comparingDouble(stop -> plot.begin(stop.now())))
                .toList();
        var tracks = new ArrayList<List<double[]>>();
        var placed = new ArrayList<Spot>();
        for (var stop : stops) {
            var flat = place(stop);
            var track = free(tracks, extent(flat));
            tracks.get(track).add(extent(flat));
            var y = top + PADDING + TRACK * (track + 0.5);
            placed.add(new Spot(stop, y, flat.from(), flat.to(), flat.mark(), flat.label()));
        }
        var name = Wrapped.lines(lane.name(), Ink.LABEL, NAMES - 18, MOST_LINES);
        var height = Math.max(tracks.size() * TRACK, name.size() * LINE + 4) + 2 * PADDING;
        return new Row(lane, name, top, height, placed);
    }

    private static int free(List<List<double[]>> tracks, double[] wanted) {
        for (var i = 0; i < tracks.size(); i++) {
            if (tracks.get(i).stream()
                    .allMatch(taken -> wanted[1] + APART < taken[0] || taken[1] + APART < wanted[0])) {
                return i;
            }
        }
        tracks.add(new ArrayList<>());
        return tracks.size() - 1;
    }

    private Spot place(Stop stop) {
        var from = Math.max(0, plot.begin(stop.now()));
        var to = Math.min(TimelinePlot.WIDTH, plot.end(stop.now()));
        var mark = Math.min(TimelinePlot.WIDTH - 8, plot.mark(stop.now()));
        return new Spot(stop, 0, from, to, mark, label(stop, from, to, mark));
    }

    /** Where a mark and its ghost begin and end. */
    private double[] taken(Stop stop, double from, double to, double mark) {
        var left = Math.min(from, mark - 8);
        var right = stop.now().throughout() ? to : mark + 8;
        var before = stop.before();
        return before == null
                ? new double[] {left, right}
                : new double[] {
                    Math.min(left, Math.min(plot.begin(before), plot.mark(before) - 8)),
                    Math.max(right, Math.max(plot.end(before), plot.mark(before) + 8))
                };
    }

    /** After the mark, before it where there is no room, and over it where there is none on either side. */
    private Label label(Stop stop, double from, double to, double mark) {
        var wanted = new Label(0, Ink.Hold.LEFT, text(stop, LONGEST)).width();
        var taken = taken(stop, from, to, mark);
        var after = taken[1] + 6;
        var before = taken[0] - 6;
        if (after + wanted <= TimelinePlot.WIDTH) {
            return new Label(after, Ink.Hold.LEFT, text(stop, LONGEST));
        }
        if (before >= wanted) {
            return new Label(before, Ink.Hold.RIGHT, text(stop, LONGEST));
        }
        var bar = stop.now().throughout();
        var start = Math.max(4, bar ? from + 8 : Math.min(from, TimelinePlot.WIDTH - wanted - 30));
        return new Label(start, Ink.Hold.LEFT, text(stop, Math.min(LONGEST, TimelinePlot.WIDTH - start - 4)));
    }

    /** Only the name is cut where name and word are too long together. */
    private static String text(Stop stop, double widest) {
        var word = " · " + stop.word();
        var room = widest - Ink.width(word, Ink.AXIS) - TimelineMarks.SIGN;
        return Ink.fit(stop.name(), Ink.AXIS, Math.max(40, room)) + word;
    }

    private double[] extent(Spot spot) {
        var taken = taken(spot.stop(), spot.from(), spot.to(), spot.mark());
        return new double[] {
            Math.min(taken[0], spot.label().left()),
            Math.max(taken[1], spot.label().right())
        };
    }
}
