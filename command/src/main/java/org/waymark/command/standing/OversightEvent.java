package org.waymark.command.standing;

import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.StoredAs;

/** What has happened to the oversight of an indicator. */
public sealed interface OversightEvent {

    OversightId oversight();

    /** From now on a divergence beyond this margin is flagged. */
    @StoredAs("standing.margin-set")
    record MarginSet(OversightId oversight, Margin margin, String reason, ParticipantId by) implements OversightEvent {}

    /** Values count as they come in. */
    @StoredAs("standing.review-switched-off")
    record ReviewSwitchedOff(
            OversightId oversight, @Nullable Promised measure, String reason, ParticipantId by)
            implements OversightEvent {}

    /** Values wait for a second person again. */
    @StoredAs("standing.review-switched-on")
    record ReviewSwitchedOn(OversightId oversight, @Nullable Promised measure, String reason, ParticipantId by)
            implements OversightEvent {}
}
