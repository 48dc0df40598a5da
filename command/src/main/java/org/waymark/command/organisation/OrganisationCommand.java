package org.waymark.command.organisation;

import static org.waymark.command.Role.ADMINISTRATOR;
import static org.waymark.command.Role.PARTNER;
import static org.waymark.command.Role.PLANNER;
import static org.waymark.command.Role.REPORTER;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.waymark.command.AllowedTo;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.domain.DomainId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.sealed.Sealed;

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

    /**
     * Let an organisation take part whose name nobody may see.
     *
     * @param organisation a neutral id, see {@link OrganisationId#isNeutral()}
     * @param shownAs the neutral words in place of its name
     * @param name sealed for {@code organisation.protected-registered}
     */
    @AllowedTo({PLANNER, ADMINISTRATOR})
    record RegisterProtected(
            @TargetAggregateIdentifier OrganisationId organisation,
            OrganisationKind kind,
            @Nullable PlaceId place,
            Words shownAs,
            Sealed name,
            ParticipantId by)
            implements OrganisationCommand {}

    /**
     * Say in which fields and places the organisation works, in place of what it said before.
     *
     * @param fields domains of the catalogue
     * @param places where it works, places within them included
     */
    @AllowedTo({PLANNER, ADMINISTRATOR, PARTNER, REPORTER})
    record DescribeFields(
            @TargetAggregateIdentifier OrganisationId organisation,
            List<DomainId> fields,
            List<PlaceId> places,
            ParticipantId by)
            implements OrganisationCommand {}

    /**
     * Hide the name from everybody but those who coordinate.
     *
     * @param alias a neutral id by which others know it from now on
     * @param shownAs the neutral words in place of its name
     * @param name sealed for {@code organisation.name-protected}
     */
    @AllowedTo({PLANNER, ADMINISTRATOR, PARTNER, REPORTER})
    record ProtectName(
            @TargetAggregateIdentifier OrganisationId organisation,
            OrganisationId alias,
            Words shownAs,
            Sealed name,
            ParticipantId by)
            implements OrganisationCommand {}

    /** Show the name again. Nobody but the organisation itself asks for that. */
    @AllowedTo({PARTNER, REPORTER})
    record ShowName(@TargetAggregateIdentifier OrganisationId organisation, Words name, ParticipantId by)
            implements OrganisationCommand {}
}
