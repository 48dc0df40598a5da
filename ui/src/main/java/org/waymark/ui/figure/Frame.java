package org.waymark.ui.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.waymark.ui.words.Wording;

/**
 * The parts every line drawing shares: the sheet with its title and description, grid, axes, runs of a line, breaks.
 */
record Frame(Xml xml, Ink ink, Figure figure, Wording wording, Paper paper) {

    private static final double GUTTER = 8;

    static Frame open(String id, Figure figure, Wording wording, Paper paper, String description) {
        var xml = new Xml();
        var name = id + "-" + paper.style();
        SvgSheet.open(xml, name, paper.style(), paper.width, paper.height, figure.title(), description, wording);
        return new Frame(xml, new Ink(xml, wording.rightToLeft()), figure, wording, paper);
    }

    Markup close() {
        return xml.close().markup();
    }

    /** The grid of the values; the topmost carries the unit. */
    void grid(Plot plot) {
        grid(plot, figure.unit());
    }

    void grid(Plot plot, Unit unit) {
        var lines = new StringBuilder();
        for (var tick : plot.up().ticks()) {
            var y = plot.y(tick);
            if (tick == 0) {
                ink.line("grid zero", plot.left(), y, plot.right(), y);
            } else {
                lines.append("M%s %sH%s".formatted(Ink.number(plot.left()), Ink.number(y), Ink.number(plot.right())));
            }
        }
        ink.path("grid", lines.toString());
        ink.words(Ink.Hold.RIGHT, "axis");
        var room = plot.left() - GUTTER;
        for (var tick : plot.up().ticks()) {
            ink.word(room, plot.y(tick) + 4.5, Ink.fit(tick(plot.up(), unit, tick), paper.axisSize(), room));
        }
        xml.close();
    }

    /** Where the plot may begin, so that every number beside the value axis is whole. */
    double start(Scale up) {
        var widest = up.ticks().stream()
                .mapToDouble(tick -> Ink.width(tick(up, figure.unit(), tick), paper.axisSize()))
                .max()
                .orElse(0);
        return Math.clamp(widest + GUTTER + 1, paper.start, paper.width * 0.3);
    }

    private String tick(Scale up, Unit unit, double tick) {
        var value = new BigDecimal(tick, MathContext.DECIMAL32).stripTrailingZeros();
        var top = tick + up.step() > up.high() * (1 + 1e-9);
        return top ? unit.say(value, wording) : wording.number(value);
    }

    void years(Plot plot) {
        var ticks = new StringBuilder();
        ink.words(Ink.Hold.MIDDLE, "axis");
        for (var year : plot.across().ticks()) {
            var x = plot.x(year);
            ticks.append("M%s %sv5".formatted(Ink.number(x), Ink.number(plot.bottom() + 4)));
            var text = wording.upright(String.format(Locale.ROOT, "%.0f", year));
            ink.word(x, plot.bottom() + (paper.wide() ? 28 : 22), text);
        }
        xml.close();
        ink.path("tick", ticks.toString());
    }

    /** The line of a series run by run, a tick where it breaks, then its dots. */
    void series(Plot plot, Series series, String style) {
        Reading before = null;
        for (var run : series.runs()) {
            if (run.size() > 1) {
                ink.path("line " + style, plot.line(run));
            }
            if (before != null && run.getFirst().point().breaks()) {
                broken(plot, before, run.getFirst());
            }
            before = run.getLast();
        }
        dots(plot, series.readings(), style);
    }

    /** A hairline down the plot at every break of the figure's own series, with the word at its foot. */
    void breaks(Plot plot) {
        Reading before = null;
        for (var run : figure.actual().runs()) {
            if (before != null && run.getFirst().point().breaks()) {
                var x = (plot.x(before) + plot.x(run.getFirst())) / 2;
                ink.line("break-line", x, plot.top(), x, plot.bottom());
                var word = wording.text("figure.label.break");
                var half = Ink.width(word, paper.axisSize()) / 2;
                ink.label(Math.clamp(x, half, paper.width - half), plot.bottom() - 6, Ink.Hold.MIDDLE, "sub", word);
            }
            before = run.getLast();
        }
    }

    private void broken(Plot plot, Reading before, Reading after) {
        var x = (plot.x(before) + plot.x(after)) / 2;
        var y = (plot.y(before) + plot.y(after)) / 2;
        ink.line("break", x, Math.max(plot.top(), y - 11), x, Math.min(plot.bottom(), y + 11));
    }

    void dot(Plot plot, Reading reading, String style) {
        dots(plot, List.of(reading), style);
    }

    /** A circle, or a diamond for the reference, so that shape carries the group; dashed where it is not final. */
    void dot(double x, double y, boolean open, String style) {
        var size = paper.dot() + (open ? 1.6 : 0);
        var mark = "dot " + style + (open ? " open" : "");
        if (style.equals(Role.REFERENCE.word())) {
            ink.path(mark, diamond(x, y, size * 1.2));
        } else {
            xml.leaf("circle", "class", mark, "cx", Ink.number(x), "cy", Ink.number(y), "r", Ink.number(size));
        }
    }

    /** Those that look alike are drawn together: first the firm, then the open ones. */
    void dots(Plot plot, List<Reading> readings, String style) {
        var firm = readings.stream().filter(reading -> !reading.point().open()).toList();
        var open = readings.stream().filter(reading -> reading.point().open()).toList();
        dots(plot, firm, paper.dot(), style, "dot " + style);
        dots(plot, open, paper.dot() + 1.6, style, "dot " + style + " open");
    }

    private void dots(Plot plot, List<Reading> readings, double size, String style, String mark) {
        if (readings.isEmpty()) {
            return;
        }
        if (style.equals(Role.REFERENCE.word())) {
            ink.path(
                    mark,
                    readings.stream()
                            .map(reading -> diamond(plot.x(reading), plot.y(reading), size * 1.2))
                            .collect(Collectors.joining()));
        } else {
            xml.open("g", "class", mark);
            for (var reading : readings) {
                xml.leaf(
                        "circle",
                        "cx",
                        Ink.number(plot.x(reading)),
                        "cy",
                        Ink.number(plot.y(reading)),
                        "r",
                        Ink.number(size));
            }
            xml.close();
        }
    }

    private static String diamond(double x, double y, double across) {
        var step = Ink.number(across);
        return "M%s %sl%s %s-%s %s-%s-%sz"
                .formatted(Ink.number(x), Ink.number(y - across), step, step, step, step, step, step);
    }

    /** The last value of a series with its name, and its flags beneath. */
    void end(EndLabels ends, Series series, Reading latest) {
        var value = figure.unit().say(latest.value(), wording);
        var flags = latest.point().told().stream()
                .filter(Flag::open)
                .map(flag -> flag.in(wording))
                .toList();
        ends.add(
                latest.y(),
                "label " + series.role().word(),
                paper.wide() ? EndLabels.named(series.name(), value, wording) : dated(latest, value),
                flags.isEmpty() ? "" : wording.list(flags));
    }

    /** The value with its period, where something else is drawn after it. */
    private String dated(Reading latest, String value) {
        return figure.target().isEmpty() && figure.projection().isEmpty() ? value : latest.period() + ": " + value;
    }
}
