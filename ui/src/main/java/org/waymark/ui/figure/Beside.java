package org.waymark.ui.figure;

/** Labels that stand beside a dot inside the plot, on the side where no other line runs. */
record Beside(Frame frame, Plot plot) {

    void baseline(Reading start) {
        var figure = frame.figure();
        var text = frame.wording().text("figure.label.baseline", figure.unit().say(start.value(), frame.wording()));
        var next = figure.actual().readings().stream()
                .filter(reading -> reading.x() > start.x())
                .findFirst();
        var below = next.map(reading -> reading.y() >= start.y()).orElse(true);
        if (figure.actual().valueAt(start.point().at()).isEmpty()) {
            frame.dot(plot, start, Role.BASELINE.word());
        }
        write(
                plot.x(start) + 8,
                plot.y(start),
                below,
                "sub",
                text,
                frame.paper().axisSize());
    }

    void latest(Series series, Reading latest) {
        var figure = frame.figure();
        var wording = frame.wording();
        var paper = frame.paper();
        var named = paper.wide() && figure.find(Role.REFERENCE).isPresent();
        var value = figure.unit().say(latest.value(), wording);
        var open = paper.wide()
                ? latest.point().told().stream()
                        .filter(Flag::open)
                        .map(flag -> " " + flag.in(wording))
                        .findFirst()
                        .orElse("")
                : "";
        var name = named ? wording.isolate(series.name()) + " " : "";
        var whole = plot.x(latest) + 8 + Ink.width(name + value + open, paper.labelSize()) <= paper.width - 4;
        var text = (whole ? name : "") + value + open;
        write(
                plot.x(latest) + 8,
                plot.y(latest),
                below(series, latest),
                "label " + series.role().word(),
                text,
                paper.labelSize());
    }

    void inTheMiddle(String text) {
        frame.ink()
                .label(
                        (plot.left() + plot.right()) / 2,
                        (plot.top() + plot.bottom()) / 2,
                        Ink.Hold.MIDDLE,
                        "sub",
                        Ink.fit(text, frame.paper().axisSize(), plot.right() - plot.left()));
    }

    private boolean below(Series series, Reading latest) {
        var others = frame.figure().series().stream()
                .filter(one -> one.role() != series.role() && one.role() != Role.GAP && one.role() != Role.BASELINE)
                .flatMap(one -> one.valueAt(latest.point().at()).stream())
                .mapToDouble(value -> Math.signum(value.doubleValue() - latest.y()))
                .sum();
        var ahead = frame.figure().projection().map(end -> end.y() - latest.y()).orElse(0.0);
        return others == 0 ? ahead > 0 : others > 0;
    }

    private void write(double x, double y, boolean below, String style, String text, double size) {
        var room = frame.paper().width - 4;
        var shown = Ink.fit(text, size, Math.max(x, room - x) - 20);
        var fits = x + Ink.width(shown, size) <= room;
        var baseline = Math.clamp(below ? y + size * 1.6 : y - size * 0.9, plot.top() + size * 0.4, plot.bottom() - 4);
        frame.ink().label(fits ? x : x - 16, baseline, fits ? Ink.Hold.LEFT : Ink.Hold.RIGHT, style, shown);
    }
}
