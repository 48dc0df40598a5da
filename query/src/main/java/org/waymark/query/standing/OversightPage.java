package org.waymark.query.standing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.standing.Margin;
import org.waymark.command.standing.Promised;

/**
 * How the values of an indicator are looked after, and how they were.
 *
 * @param margins every margin that was set, the one that holds last
 * @param switches every time review was switched off or on, oldest first
 */
public record OversightPage(IndicatorId indicator, List<SetMargin> margins, List<Switch> switches) {

    /** A margin that somebody set. */
    public record SetMargin(Margin margin, String reason, ParticipantId by, Instant at) {}

    /**
     * Review was switched off or on.
     *
     * @param measure for which, or null for all values of the indicator
     */
    public record Switch(@Nullable Promised measure, boolean off, String reason, ParticipantId by, Instant at) {}

    /** Where review is off now: the last word about each, where that was off. */
    public List<Switch> off() {
        return switches.stream()
                .filter(one -> one.off()
                        && switches.stream()
                                .noneMatch(later ->
                                        later.at().isAfter(one.at()) && Objects.equals(later.measure(), one.measure())))
                .toList();
    }
}
