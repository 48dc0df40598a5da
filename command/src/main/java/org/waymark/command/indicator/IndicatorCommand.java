package org.waymark.command.indicator;

import static org.waymark.command.Role.ADMINISTRATOR;
import static org.waymark.command.Role.PLANNER;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.waymark.command.AllowedTo;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.Words;

/** What may be asked of an indicator. */
public sealed interface IndicatorCommand extends Command {

    IndicatorId indicator();

    /** Say what is measured. Doing so again with the same words changes nothing. */
    @AllowedTo({PLANNER, ADMINISTRATOR})
    record DefineIndicator(@TargetAggregateIdentifier IndicatorId indicator, Definition definition, ParticipantId by)
            implements IndicatorCommand {}

    /**
     * Measure differently from a period on: a break on every series, never an edit. The words of the definition may
     * stay as they are; the same change again does nothing.
     */
    @AllowedTo({PLANNER, ADMINISTRATOR})
    record ChangeMethod(
            @TargetAggregateIdentifier IndicatorId indicator,
            Definition definition,
            Period from,
            Words reason,
            ParticipantId by)
            implements IndicatorCommand {}
}
