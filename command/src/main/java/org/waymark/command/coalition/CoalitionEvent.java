package org.waymark.command.coalition;

import java.time.LocalDate;
import org.waymark.command.ParticipantId;
import org.waymark.command.StoredAs;
import org.waymark.command.organisation.OrganisationId;

/** What has happened to a coalition. */
public sealed interface CoalitionEvent {

    CoalitionId coalition();

    /** Organisations work together from this day on, at first the convenor alone. */
    @StoredAs("coalition.coalition-formed")
    record CoalitionFormed(CoalitionId coalition, Charter charter, LocalDate on, ParticipantId by)
            implements CoalitionEvent {}

    /** The coalition says something else of itself. */
    @StoredAs("coalition.coalition-described")
    record CoalitionDescribed(CoalitionId coalition, Charter charter, String reason, ParticipantId by)
            implements CoalitionEvent {}

    /** The organisation is a member from this day on. */
    @StoredAs("coalition.member-joined")
    record MemberJoined(CoalitionId coalition, OrganisationId member, LocalDate on, ParticipantId by)
            implements CoalitionEvent {}

    /** The organisation is no member from this day on. */
    @StoredAs("coalition.member-left")
    record MemberLeft(CoalitionId coalition, OrganisationId member, LocalDate on, ParticipantId by)
            implements CoalitionEvent {}

    /** The coalition is over. */
    @StoredAs("coalition.coalition-ended")
    record CoalitionEnded(CoalitionId coalition, String reason, LocalDate on, ParticipantId by)
            implements CoalitionEvent {}
}
