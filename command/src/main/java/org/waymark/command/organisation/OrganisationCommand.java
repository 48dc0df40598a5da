package org.waymark.command.organisation;

import static org.waymark.command.Role.ADMINISTRATOR;
import static org.waymark.command.Role.PLANNER;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.waymark.command.AllowedTo;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.place.PlaceId;

/** What may be asked of an organisation. */
public sealed interface OrganisationCommand extends Command {

    OrganisationId organisation();

    /** Let the organisation take part. Registering it again as it is changes nothing. */
    @AllowedTo({PLANNER, ADMINISTRATOR})
    record RegisterOrganisation(
            @TargetAggregateIdentifier OrganisationId organisation,
            OrganisationKind kind,
            @Nullable PlaceId place,
            Words name,
            ParticipantId by)
            implements OrganisationCommand {}

    /** Entrust the organisation with values of an indicator for a place. */
    @AllowedTo({PLANNER, ADMINISTRATOR})
    record GrantMandate(@TargetAggregateIdentifier OrganisationId organisation, Mandate mandate, ParticipantId by)
            implements OrganisationCommand {}

    /** Take a mandate back; what was reported under it stays. */
    @AllowedTo({PLANNER, ADMINISTRATOR})
    record WithdrawMandate(
            @TargetAggregateIdentifier OrganisationId organisation, Mandate mandate, String reason, ParticipantId by)
            implements OrganisationCommand {}
}
