package org.waymark.ui.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.standing.Margin;
import org.waymark.query.standing.OversightPage;

/** How the values of an indicator are looked after, and how they were. */
record OversightAnswer(String indicator, List<MarginThen> margins, List<SwitchThen> switches) {

    /** A margin that was set, and why. */
    record MarginThen(Margin margin, String reason, Instant at) {}

    /** Review was switched off or on, for one measure or for all values. */
    record SwitchThen(@Nullable String strategy, @Nullable String measure, boolean off, String reason, Instant at) {}

    static OversightAnswer of(OversightPage page) {
        return new OversightAnswer(
                page.indicator().value(),
                page.margins().stream()
                        .map(one -> new MarginThen(one.margin(), one.reason(), one.at()))
                        .toList(),
                page.switches().stream().map(OversightAnswer::of).toList());
    }

    private static SwitchThen of(OversightPage.Switch one) {
        var measure = one.measure();
        return new SwitchThen(
                measure == null ? null : measure.strategy().value(),
                measure == null ? null : measure.measure().value(),
                one.off(),
                one.reason(),
                one.at());
    }
}
