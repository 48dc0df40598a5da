package org.waymark.ui.figure;

import java.util.ArrayList;
import java.util.List;
import org.waymark.ui.words.Wording;

/** "Is the gap closing?": two lines with the space between tinted, and below it the gap by itself from zero. */
final class GapDrawing {

    private final Frame frame;
    private final Figure figure;
    private final Series group;
    private final Series reference;
    private final Series gap;
    private final EndLabels ends;
    private final EndLabels gapEnd;
    private final Plot lines;
    private final Plot below;

    GapDrawing(String id, Figure figure, Wording wording, Paper paper) {
        this.frame = Frame.open(id, figure, wording, paper, new TextSummary(wording).ofGap(figure));
        this.figure = figure;
        this.group = figure.actual();
        this.reference = figure.find(Role.REFERENCE).orElseThrow();
        this.gap = upright(figure.find(Role.GAP).orElseThrow());
        this.ends = new EndLabels(paper);
        this.gapEnd = new EndLabels(paper);
        List.of(group, reference)
                .forEach(series -> series.latest().ifPresent(latest -> frame.end(ends, series, latest)));
        gap.latest().ifPresent(latest -> {
            var distance = figure.unit().sayDistance(latest.value(), wording);
            gapEnd.add(latest.y(), "label gap", wording.text("figure.label.gap", distance), "");
        });
        var right = paper.width - Math.max(ends.margin(), gapEnd.margin());
        var bottom = paper.height - paper.below;
        var split = paper.above + (bottom - paper.above) * 0.62;
        var across = figure.across(paper.stepsAcross);
        var pair = pair(paper);
        var start = Math.max(frame.start(pair), frame.start(fromZero()));
        lines = new Plot(across, pair, start, paper.above, right, split);
        below = new Plot(across, fromZero(), start, split + (bottom - split) * 0.32, right, bottom);
    }

    Markup draw() {
        frame.grid(lines);
        frame.grid(below, Unit.of(""));
        frame.years(below);
        for (var area : shared()) {
            frame.ink().path("between", lines.between(area.getFirst(), area.getLast()));
        }
        frame.breaks(lines);
        frame.series(lines, reference, Role.REFERENCE.word());
        frame.series(lines, group, Role.ACTUAL.word());
        for (var run : gap.runs()) {
            if (run.size() > 1) {
                frame.ink().path("line gap", below.line(run));
            }
        }
        frame.dots(below, gap.readings(), Role.GAP.word());
        ends.draw(frame.ink(), lines);
        gapEnd.draw(frame.ink(), below);
        return frame.close();
    }

    /** The stretches over which both groups have an unbroken line: the group's readings and the reference's. */
    private List<List<List<Reading>>> shared() {
        var stretches = new ArrayList<List<List<Reading>>>();
        for (var run : gap.runs()) {
            if (run.size() > 1) {
                stretches.add(List.of(at(group, run), at(reference, run)));
            }
        }
        return stretches;
    }

    private static List<Reading> at(Series series, List<Reading> moments) {
        return series.readings().stream()
                .filter(one -> moments.stream().anyMatch(moment -> moment.x() == one.x()))
                .toList();
    }

    /** Where the group stands higher throughout, the gap is drawn as its distance, upward from zero all the same. */
    private static Series upright(Series gap) {
        return gap.readings().stream().allMatch(one -> one.value().signum() <= 0)
                ? new Series(
                        gap.role(),
                        gap.name(),
                        gap.points().stream().map(Point::turned).toList())
                : gap;
    }

    private Scale pair(Paper paper) {
        var both = new Figure(
                figure.title(), figure.unit(), List.of(group, reference), null, false, null, List.of(), "", null);
        return both.up(paper.stepsUp - 1);
    }

    private Scale fromZero() {
        var values = gap.readings().stream().mapToDouble(Reading::y).summaryStatistics();
        if (values.getCount() == 0) {
            return new Scale(0, 1, 1);
        }
        return Scale.around(Math.min(0, values.getMin()), Math.max(0, values.getMax()), 2);
    }
}
