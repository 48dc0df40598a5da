package org.waymark.command.quality;

import org.waymark.command.ParticipantId;
import org.waymark.command.StoredAs;

/** What has happened to a validation rule. */
public sealed interface RuleEvent {

    ValidationRuleId rule();

    ParticipantId by();

    /** Values are looked at by it, at revision 1. */
    @StoredAs("quality.rule-defined")
    record RuleDefined(ValidationRuleId rule, Rule says, ParticipantId by) implements RuleEvent {}

    /** It says something else from now on. */
    @StoredAs("quality.rule-changed")
    record RuleChanged(ValidationRuleId rule, int revision, Rule says, String reason, ParticipantId by)
            implements RuleEvent {}

    /** No value is looked at by it any more. */
    @StoredAs("quality.rule-retired")
    record RuleRetired(ValidationRuleId rule, String reason, ParticipantId by) implements RuleEvent {}
}
