package org.waymark.command.calendar;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.waymark.command.calendar.CalendarRefusal.BUDGET_OUT_OF_RANGE;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Refused;
import org.waymark.command.calendar.BurdenCommand.SetBurdenBudget;
import org.waymark.command.calendar.BurdenEvent.BurdenBudgetSet;

/** How much time reporting may cost one organisation in a year. Agreeing on the same again changes nothing. */
@Aggregate
class BurdenBudget {

    private static final int MINUTES_OF_A_YEAR = 366 * 24 * 60;

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable BurdenBudgetId id;

    private @Nullable Integer minutes;

    private BurdenBudget() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(SetBurdenBudget command) {
        Refused.when(command.minutes() < 0 || command.minutes() > MINUTES_OF_A_YEAR, BUDGET_OUT_OF_RANGE);
        if (minutes == null || minutes != command.minutes()) {
            apply(new BurdenBudgetSet(command.budget(), command.minutes(), command.by()));
        }
    }

    @EventSourcingHandler
    void on(BurdenEvent event) {
        switch (event) {
            case BurdenBudgetSet set -> {
                id = set.budget();
                minutes = set.minutes();
            }
        }
    }
}
