package org.waymark.ui.figure;

import org.waymark.ui.words.Wording;

/** Two lines over the years since each one's own beginning, which a hairline marks. */
final class EqualTimeDrawing {

    private EqualTimeDrawing() {}

    static Markup draw(String id, Figure figure, Wording wording, Paper paper, String description) {
        var frame = Frame.open(id, figure, wording, paper, description);
        var up = figure.up(paper.stepsUp);
        var plot = new Plot(
                figure.across(paper.stepsAcross),
                up,
                frame.start(up),
                paper.above,
                paper.width - (paper.wide() ? 180 : 14),
                paper.height - paper.below);
        frame.grid(plot);
        frame.years(plot);
        if (plot.across().low() <= 0 && plot.across().high() >= 0) {
            frame.ink().line("break-line", plot.x(0), plot.top(), plot.x(0), plot.bottom());
        }
        figure.find(Role.REFERENCE).ifPresent(series -> frame.series(plot, series, Role.REFERENCE.word()));
        frame.series(plot, figure.actual(), Role.ACTUAL.word());
        var beside = new Beside(frame, plot);
        figure.series().forEach(series -> series.latest().ifPresent(latest -> beside.latest(series, latest)));
        return frame.close();
    }
}
