package org.waymark.ui.figure;

import org.waymark.ui.words.Wording;

/** Two lines over the years since each one's own beginning, which a hairline marks. */
final class EqualTimeDrawing {

    private EqualTimeDrawing() {}

    static Markup draw(String id, Figure figure, Wording wording, Paper paper, String description) {
        var frame = Frame.open(id, figure, wording, paper, description);
        var ends = new EndLabels(paper);
        figure.series().forEach(series -> series.latest().ifPresent(latest -> frame.end(ends, series, latest)));
        var up = figure.up(paper.stepsUp);
        var plot = new Plot(
                figure.across(paper.stepsAcross),
                up,
                frame.start(up),
                paper.above,
                paper.width - ends.margin(),
                paper.height - paper.below);
        frame.grid(plot);
        frame.years(plot);
        if (plot.across().low() <= 0 && plot.across().high() >= 0) {
            frame.ink().line("break-line", plot.x(0), plot.top(), plot.x(0), plot.bottom());
        }
        figure.find(Role.REFERENCE).ifPresent(series -> frame.series(plot, series, Role.REFERENCE.word()));
        frame.series(plot, figure.actual(), Role.ACTUAL.word());
        ends.draw(frame.ink(), plot);
        return frame.close();
    }
}
