package org.waymark.ui.workspace.milestone;

import org.waymark.command.strategy.Milestone;
import org.waymark.ui.workspace.Seat;

/** When a step is due, in words: by the end of a period, through several, or all the time. */
public final class When {

    private When() {}

    /** For example {@code 2019-Q4}, {@code 2024 – 2026} or “Continuous”. */
    public static String of(Seat seat, Milestone step) {
        var from = step.from();
        var due = step.due();
        var wording = seat.wording();
        if (due == null) {
            return from == null
                    ? seat.text("workspace.plan.continuous")
                    : seat.text("workspace.step.since", wording.upright(from.code()));
        }
        return wording.upright(from == null ? due.code() : from.code() + " – " + due.code());
    }
}
