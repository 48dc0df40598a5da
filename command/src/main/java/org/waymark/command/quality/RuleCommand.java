package org.waymark.command.quality;

import static org.waymark.command.Role.PLANNER;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.waymark.command.AllowedTo;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;

/** What may be asked of a validation rule. */
public sealed interface RuleCommand extends Command {

    ValidationRuleId rule();

    /** Look at values by this rule from now on. Doing so again with the same words changes nothing. */
    @AllowedTo(PLANNER)
    record DefineRule(@TargetAggregateIdentifier ValidationRuleId rule, Rule says, ParticipantId by)
            implements RuleCommand {}

    /** Let it say something else, or switch it on or off. The revision is the one the editor has seen. */
    @AllowedTo(PLANNER)
    record ChangeRule(
            @TargetAggregateIdentifier ValidationRuleId rule, int revision, Rule says, String reason, ParticipantId by)
            implements RuleCommand {}

    /** Look at no value by it any more. What was confirmed stays on record. */
    @AllowedTo(PLANNER)
    record RetireRule(@TargetAggregateIdentifier ValidationRuleId rule, String reason, ParticipantId by)
            implements RuleCommand {}
}
