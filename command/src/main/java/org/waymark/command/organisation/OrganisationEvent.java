package org.waymark.command.organisation;

import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.StoredAs;
import org.waymark.command.Words;
import org.waymark.command.place.PlaceId;

/** What has happened to an organisation. */
public sealed interface OrganisationEvent {

    OrganisationId organisation();

    /** The organisation takes part. */
    @StoredAs("organisation.organisation-registered")
    record OrganisationRegistered(
            OrganisationId organisation,
            OrganisationKind kind,
            @Nullable PlaceId place,
            Words name,
            ParticipantId by) implements OrganisationEvent {}

    /** The organisation may report these values from now on. */
    @StoredAs("organisation.mandate-granted")
    record MandateGranted(OrganisationId organisation, Mandate mandate, ParticipantId by)
            implements OrganisationEvent {}

    /** The organisation may no longer report these values. */
    @StoredAs("organisation.mandate-withdrawn")
    record MandateWithdrawn(OrganisationId organisation, Mandate mandate, String reason, ParticipantId by)
            implements OrganisationEvent {}
}
