package org.waymark.command.milestone;

import static org.waymark.command.Role.PARTNER;
import static org.waymark.command.Role.PLANNER;
import static org.waymark.command.Role.REPORTER;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.waymark.command.AllowedTo;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;

/** What may be asked of the progress of a planned step. */
public sealed interface MilestoneCommand extends Command {

    MilestoneProgressId progress();

    /** Say how a step is coming along, for an organisation that answers for it. */
    @AllowedTo({REPORTER, PARTNER, PLANNER})
    record ReportProgress(@TargetAggregateIdentifier MilestoneProgressId progress, Report report, ParticipantId by)
            implements MilestoneCommand {}
}
