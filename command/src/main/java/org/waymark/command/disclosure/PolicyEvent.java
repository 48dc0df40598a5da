package org.waymark.command.disclosure;

import org.waymark.command.ParticipantId;
import org.waymark.command.StoredAs;

/** What has happened to how a data set is guarded. */
public sealed interface PolicyEvent {

    PolicyId policy();

    ParticipantId by();

    /** It is guarded so from now on. */
    @StoredAs("disclosure.data-set-guarded")
    record DataSetGuarded(PolicyId policy, Guarding guarding, String reason, ParticipantId by) implements PolicyEvent {}
}
