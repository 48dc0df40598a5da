package org.waymark.command.standing;

import org.waymark.command.ParticipantId;
import org.waymark.command.StoredAs;

/** What has happened when a monitor wanted to look for itself. */
public sealed interface AccessEvent {

    AccessId access();

    /** Access was granted or refused. */
    @StoredAs("standing.access-recorded")
    record AccessRecorded(AccessId access, Visit visit, ParticipantId by) implements AccessEvent {}

    /** What was recorded was an error. */
    @StoredAs("standing.access-taken-back")
    record AccessTakenBack(AccessId access, String reason, ParticipantId by) implements AccessEvent {}
}
