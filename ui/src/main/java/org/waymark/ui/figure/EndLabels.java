package org.waymark.ui.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.ui.words.Wording;

/** The names and values at the ends of lines, moved apart so that none covers another and none leaves the plot. */
final class EndLabels {

    private static final double LONGEST = 200;

    private final Paper paper;
    private final List<Label> labels = new ArrayList<>();

    EndLabels(Paper paper) {
        this.paper = paper;
    }

    private record Label(double value, String style, String text, String under) {

        double height(double line) {
            return under.isEmpty() ? line : line * 1.85;
        }
    }

    /** A name and its value; only the name is cut where both are too long. */
    static String named(String name, String value, Wording wording) {
        var room = LONGEST - Ink.width(" " + value, Ink.LABEL);
        return wording.isolate(Ink.fit(name, Ink.LABEL, room)) + " " + value;
    }

    void add(double value, String style, String text, String under) {
        labels.add(new Label(value, style, text, paper.wide() ? under : ""));
    }

    /** How much room the labels need beside the plot; inside it they need none. */
    double margin() {
        var widest = labels.stream()
                .mapToDouble(label ->
                        Math.max(Ink.width(label.text, paper.labelSize()), Ink.width(label.under, paper.axisSize())))
                .max()
                .orElse(0);
        return paper.wide() ? Math.min(LONGEST, widest) + 18 : 14;
    }

    void draw(Ink ink, Plot plot) {
        labels.sort(Comparator.comparingDouble(label -> -label.value));
        var line = paper.labelSize() * 1.25;
        var places = new double[labels.size()];
        var free = plot.top() + (paper.wide() ? 0 : line * 0.5);
        for (var i = 0; i < places.length; i++) {
            var wanted = plot.y(labels.get(i).value) + (paper.wide() ? 5 : -7);
            places[i] = Math.max(wanted, free);
            free = places[i] + labels.get(i).height(line);
        }
        var floor = plot.bottom() - 2;
        for (var i = places.length - 1; i >= 0; i--) {
            places[i] = Math.min(places[i], floor - labels.get(i).height(line) + line);
            floor = places[i] - line;
        }
        for (var i = 0; i < places.length; i++) {
            draw(ink, plot, labels.get(i), places[i]);
        }
    }

    private void draw(Ink ink, Plot plot, Label label, double y) {
        var beside = paper.wide();
        var x = beside ? plot.right() + 10 : plot.right();
        var hold = beside ? Ink.Hold.LEFT : Ink.Hold.RIGHT;
        var room = beside ? LONGEST : plot.right() - plot.left();
        ink.label(x, y, hold, label.style, Ink.fit(label.text, paper.labelSize(), room));
        if (!label.under.isEmpty()) {
            ink.label(x, y + 17, hold, "sub", Ink.fit(label.under, paper.axisSize(), room));
        }
    }
}
