package org.waymark.command.calendar;

import static org.waymark.command.Role.ADMINISTRATOR;
import static org.waymark.command.Role.PLANNER;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.waymark.command.AllowedTo;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;

/** What may be asked about the time that reporting costs. */
public sealed interface BurdenCommand extends Command {

    BurdenBudgetId budget();

    /**
     * Agree how much time reporting may cost an organisation in a year.
     *
     * @param minutes a year, not negative
     */
    @AllowedTo({PLANNER, ADMINISTRATOR})
    record SetBurdenBudget(@TargetAggregateIdentifier BurdenBudgetId budget, int minutes, ParticipantId by)
            implements BurdenCommand {}
}
