package org.waymark.command.gathering;

import java.time.LocalDate;
import org.waymark.command.ParticipantId;
import org.waymark.command.StoredAs;

/** What has happened to a gathering. */
public sealed interface GatheringEvent {

    GatheringId gathering();

    /** A partner tells what people said. */
    @StoredAs("gathering.gathering-told")
    record GatheringTold(GatheringId gathering, Held held, LocalDate told, ParticipantId by)
            implements GatheringEvent {}

    /** It was told wrongly and counts no longer. */
    @StoredAs("gathering.gathering-taken-back")
    record GatheringTakenBack(GatheringId gathering, String reason, ParticipantId by) implements GatheringEvent {}
}
