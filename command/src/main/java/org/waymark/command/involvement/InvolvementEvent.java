package org.waymark.command.involvement;

import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.StoredAs;

/** What has happened to the part an organisation takes in a strategy. */
public sealed interface InvolvementEvent {

    InvolvementId involvement();

    /** The organisation does this from now on, in place of what it said of the same part before. */
    @StoredAs("involvement.role-declared")
    record RoleDeclared(
            InvolvementId involvement,
            Part part,
            Offer offer,
            @Nullable String reason,
            ParticipantId by) implements InvolvementEvent {}

    /** The organisation does this no longer. */
    @StoredAs("involvement.role-ended")
    record RoleEnded(InvolvementId involvement, Part part, String reason, ParticipantId by)
            implements InvolvementEvent {}
}
