package org.waymark.command.coalition;

import static org.waymark.command.Role.PARTNER;
import static org.waymark.command.Role.PLANNER;
import static org.waymark.command.Role.REPORTER;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.waymark.command.AllowedTo;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;
import org.waymark.command.organisation.OrganisationId;

/** What may be asked of a coalition: by planners, by whoever convenes it, and of a member by the member. */
public sealed interface CoalitionCommand extends Command {

    CoalitionId coalition();

    /** Let organisations work together from a day on. The convenor is its first member. */
    @AllowedTo({PLANNER, PARTNER, REPORTER})
    record FormCoalition(
            @TargetAggregateIdentifier CoalitionId coalition, Charter charter, LocalDate on, ParticipantId by)
            implements CoalitionCommand {}

    /** Say anew what the coalition is for, who convenes it and on which goals it works. */
    @AllowedTo({PLANNER, PARTNER, REPORTER})
    record DescribeCoalition(
            @TargetAggregateIdentifier CoalitionId coalition, Charter charter, String reason, ParticipantId by)
            implements CoalitionCommand {}

    /** Let an organisation become a member. */
    @AllowedTo({PLANNER, PARTNER, REPORTER})
    record JoinCoalition(
            @TargetAggregateIdentifier CoalitionId coalition, OrganisationId member, LocalDate on, ParticipantId by)
            implements CoalitionCommand {}

    /** Let a member go; that it was one stays on record. */
    @AllowedTo({PLANNER, PARTNER, REPORTER})
    record LeaveCoalition(
            @TargetAggregateIdentifier CoalitionId coalition, OrganisationId member, LocalDate on, ParticipantId by)
            implements CoalitionCommand {}

    /** End the coalition. */
    @AllowedTo({PLANNER, PARTNER, REPORTER})
    record EndCoalition(@TargetAggregateIdentifier CoalitionId coalition, String reason, LocalDate on, ParticipantId by)
            implements CoalitionCommand {}
}
