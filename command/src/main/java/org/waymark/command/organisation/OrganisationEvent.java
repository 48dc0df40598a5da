package org.waymark.command.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.StoredAs;
import org.waymark.command.Words;
import org.waymark.command.domain.DomainId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.sealed.Sealed;

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

    /** The organisation takes part under neutral words. */
    @StoredAs("organisation.protected-registered")
    record ProtectedRegistered(
            OrganisationId organisation,
            OrganisationKind kind,
            @Nullable PlaceId place,
            Words shownAs,
            Sealed name,
            ParticipantId by)
            implements OrganisationEvent {}

    /** The organisation works in these fields and places, and in no others it named before. */
    @StoredAs("organisation.fields-described")
    record FieldsDescribed(OrganisationId organisation, List<DomainId> fields, List<PlaceId> places, ParticipantId by)
            implements OrganisationEvent {}

    /** The name is shown to nobody but those who coordinate; others know the organisation by an alias. */
    @StoredAs("organisation.name-protected")
    record NameProtected(
            OrganisationId organisation, OrganisationId alias, Words shownAs, Sealed name, ParticipantId by)
            implements OrganisationEvent {}

    /** The organisation wants to be known by this name. */
    @StoredAs("organisation.name-shown")
    record NameShown(OrganisationId organisation, Words name, ParticipantId by) implements OrganisationEvent {}
}
