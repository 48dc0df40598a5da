package org.waymark.ui.figure;

import org.waymark.ui.words.Wording;

/** Streams in words, for those who do not see them. */
public final class FlowSummary {

    private final Wording wording;

    public FlowSummary(Wording wording) {
        this.wording = wording;
    }

    /** How many there are in all, and how many are where at the end. */
    public String of(Flow flow) {
        if (flow.empty()) {
            return wording.text("figure.label.no-values");
        }
        var last = flow.columns().size() - 1;
        return wording.text(
                "figure.flow.all",
                flow.total(),
                wording.list(flow.stops(last).stream()
                        .map(stop -> wording.text(
                                "figure.flow.stop", wording.isolate(stop), wording.number(flow.through(last, stop))))
                        .toList()));
    }
}
