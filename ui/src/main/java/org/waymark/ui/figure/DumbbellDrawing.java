package org.waymark.ui.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.ui.words.Wording;

/**
 * "Who is left behind now?": for each of a set a circle and a diamond on one line, the widest gap first. Everything
 * begins at the reading side. Twelve rows are drawn; the table has all.
 */
final class DumbbellDrawing {

    private static final int MOST = 12;
    private static final int FEW = 3;
    private static final double NAMES = 180;
    private static final double GAPS = 96;
    private static final double TOP = 34;

    private final FigureSet set;
    private final Wording wording;
    private final Paper paper;
    private final List<FigureSet.Row> rows;
    private final Scale scale;
    private final Xml xml = new Xml();
    private final Ink ink;
    private final String id;

    DumbbellDrawing(String id, FigureSet set, Wording wording, Paper paper) {
        this.id = id;
        this.set = set;
        this.wording = wording;
        this.paper = paper;
        this.rows = drawn(set.byGap());
        this.scale = set.up(
                rows.stream()
                        .flatMap(row -> Stream.of(row.number(), FigureSet.Row.value(row.reference())))
                        .flatMap(Optional::stream),
                paper.wide() ? 5 : 3);
        this.ink = new Ink(xml, wording.rightToLeft());
    }

    /** The widest gaps, and a few of those who say why they have no value, so that they are not forgotten. */
    private static List<FigureSet.Row> drawn(List<FigureSet.Row> rows) {
        var withheld = rows.stream()
                .filter(row -> row.group() != null && row.number().isEmpty())
                .limit(FEW)
                .toList();
        return Stream.concat(
                        rows.stream().filter(row -> !withheld.contains(row)).limit(MOST - withheld.size()),
                        withheld.stream())
                .toList();
    }

    Markup draw() {
        var description = new SetSummary(wording).ofGaps(set);
        var bottom = TOP + rows.size() * step();
        SvgSheet.open(
                xml,
                id + "-" + paper.style(),
                paper.style() + " bells",
                paper.width,
                bottom + 26,
                set.title(),
                description,
                wording);
        scale.ticks().forEach(tick -> {
            ink.line("grid", x(tick), TOP - 8, x(tick), bottom);
            var text = set.any().unit().say(rounded(tick), wording);
            var half = Ink.width(text, paper.axisSize()) / 2;
            ink.label(Math.clamp(x(tick), half, paper.width - half), bottom + 18, Ink.Hold.MIDDLE, "axis", text);
        });
        heads();
        var y = TOP + step() / 2;
        for (var row : rows) {
            row(row, y);
            y += step();
        }
        return xml.close().markup();
    }

    private void heads() {
        var figure = set.any();
        var frame = new Frame(xml, ink, figure, wording, paper);
        head(frame, figure.actual(), from());
        figure.find(Role.REFERENCE)
                .ifPresent(series -> head(frame, series, from() + (paper.width - from() - behind()) / 2));
    }

    private void head(Frame frame, Series series, double start) {
        var size = paper.labelSize();
        frame.dot(side(start + 6), 14, false, series.role().word());
        var room = (paper.width - from() - behind()) / 2 - 26;
        label(start + 18, 14 + size * 0.35, "label " + series.role().word(), Ink.fit(series.name(), size, room));
    }

    private void row(FigureSet.Row row, double y) {
        var figure = row.member().figure();
        var frame = new Frame(xml, ink, figure, wording, paper);
        var nameAt = paper.wide() ? y + 5 : y - 14;
        var gap =
                row.gap().map(wide -> figure.unit().sayDistance(wide, wording)).orElse("");
        var size = paper.labelSize();
        var room = paper.wide() ? NAMES - 8 : paper.width - Ink.width(gap, size) - 12;
        label(0, nameAt, "name", Ink.fit(figure.title(), size, room));
        if (!gap.isEmpty()) {
            ink.label(
                    side(paper.width - 2),
                    nameAt,
                    wording.rightToLeft() ? Ink.Hold.LEFT : Ink.Hold.RIGHT,
                    "label",
                    gap);
        }
        var group = row.number();
        var reference = FigureSet.Row.value(row.reference());
        if (group.isPresent() && reference.isPresent()) {
            ink.line("bell", x(group.get().doubleValue()), y, x(reference.get().doubleValue()), y);
        }
        if (group.isEmpty()) {
            withheld(row.group(), y);
        }
        reference.ifPresent(
                value -> frame.dot(x(value.doubleValue()), y, open(row.reference()), Role.REFERENCE.word()));
        group.ifPresent(value -> frame.dot(x(value.doubleValue()), y, open(row.group()), Role.ACTUAL.word()));
    }

    /** A box with words where there is no value. */
    private void withheld(@Nullable Point point, double y) {
        var why = point == null || point.told().isEmpty()
                ? wording.text("figure.value.missing")
                : point.told().getFirst().in(wording);
        var size = paper.axisSize();
        var wide = Ink.width(why, size) + 12;
        var left = wording.rightToLeft() ? side(from()) - wide : from();
        xml.leaf(
                "rect",
                "class",
                "missing",
                "x",
                Ink.number(left),
                "y",
                Ink.number(y - 10),
                "width",
                Ink.number(wide),
                "height",
                "20");
        ink.label(left + wide / 2, y + 4.5, Ink.Hold.MIDDLE, "sub", why);
    }

    private void label(double start, double y, String style, String text) {
        ink.label(side(start), y, wording.rightToLeft() ? Ink.Hold.RIGHT : Ink.Hold.LEFT, style, text);
    }

    private static boolean open(@Nullable Point point) {
        return point != null && point.open();
    }

    private double x(double value) {
        var from = from() + 10;
        var room = paper.width - behind() - 16 - from;
        return side(from + (value - scale.low()) / (scale.high() - scale.low()) * room);
    }

    /** How far from the left what lies this far from the reading side is. */
    private double side(double start) {
        return wording.rightToLeft() ? paper.width - start : start;
    }

    private double from() {
        return paper.wide() ? NAMES : 0;
    }

    private double behind() {
        return paper.wide() ? GAPS : 0;
    }

    private double step() {
        return paper.wide() ? 32 : 48;
    }

    private static BigDecimal rounded(double tick) {
        return new BigDecimal(tick, MathContext.DECIMAL32).stripTrailingZeros();
    }
}
