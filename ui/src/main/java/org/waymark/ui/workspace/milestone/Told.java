package org.waymark.ui.workspace.milestone;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.milestone.FindMilestones;
import org.waymark.query.milestone.MilestonePage;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;

/** What was said last of steps, in words. */
public final class Told {

    private Told() {}

    /** What was said of the steps of a strategy. */
    public static Map<MilestoneId, MilestonePage> of(Seat seat, StrategyId strategy) {
        return seat.list(new FindMilestones(strategy), MilestonePage.class).stream()
                .collect(Collectors.toMap(MilestonePage::milestone, page -> page));
    }

    /** The last word on a step, with the day and what stands behind it; a dash where nobody has said anything. */
    public static String words(Seat seat, @Nullable MilestonePage page) {
        if (page == null) {
            return "–";
        }
        var latest = page.latest();
        var report = latest.report();
        var wording = seat.wording();
        var said = seat.text(
                "workspace.step.said",
                seat.text("workspace.stage." + Names.word(report.stage())),
                wording.date(latest.on()));
        var note = report.note() == null ? "" : " " + report.note().in(wording.language());
        var expected = report.expected();
        return said
                + note
                + (expected == null
                        ? ""
                        : " " + seat.text("workspace.step.expected-by", wording.upright(expected.code())));
    }
}
