package org.waymark.command.release;

import static org.waymark.command.Role.PLANNER;
import static org.waymark.command.Role.REVIEWER;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.waymark.command.AllowedTo;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;

/** What may be asked of a release. Two people look at it before a planner publishes it. */
public sealed interface ReleaseCommand extends Command {

    ReleaseId release();

    /** Draft it of what is known now. Doing so again before it is out takes what is known then; nobody signed that. */
    @AllowedTo(PLANNER)
    record DraftRelease(@TargetAggregateIdentifier ReleaseId release, Outline outline, ParticipantId by)
            implements ReleaseCommand {}

    /** Say that it may go out as it was seen. */
    @AllowedTo({PLANNER, REVIEWER})
    record SignRelease(@TargetAggregateIdentifier ReleaseId release, Manifest manifest, ParticipantId by)
            implements ReleaseCommand {}

    /** Let its readers have it, on its day or later. */
    @AllowedTo(PLANNER)
    record PublishRelease(@TargetAggregateIdentifier ReleaseId release, Manifest manifest, ParticipantId by)
            implements ReleaseCommand {}

    /** Take it back. It stays listed, with the reason. */
    @AllowedTo(PLANNER)
    record WithdrawRelease(@TargetAggregateIdentifier ReleaseId release, String reason, ParticipantId by)
            implements ReleaseCommand {}
}
