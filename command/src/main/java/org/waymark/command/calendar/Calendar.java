package org.waymark.command.calendar;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.waymark.command.calendar.CalendarRefusal.DAYS_OUT_OF_ORDER;
import static org.waymark.command.calendar.CalendarRefusal.MINUTES_OUT_OF_RANGE;
import static org.waymark.command.calendar.CalendarRefusal.NOTHING_CHANGED;
import static org.waymark.command.calendar.CalendarRefusal.NO_SUCH_DIMENSION;
import static org.waymark.command.calendar.CalendarRefusal.NO_SUCH_MEASURE;
import static org.waymark.command.calendar.CalendarRefusal.NO_SUCH_PLACE;
import static org.waymark.command.calendar.CalendarRefusal.OVER_BUDGET;
import static org.waymark.command.calendar.CalendarRefusal.PLACE_MISSING;
import static org.waymark.command.calendar.CalendarRefusal.REASON_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Refused;
import org.waymark.command.calendar.CalendarCommand.SetCalendar;
import org.waymark.command.calendar.CalendarEvent.CalendarSet;

/**
 * When one measure is to be reported. It stands beside the plan because it changes with those who report, not with what
 * is promised.
 */
@Aggregate
class Calendar {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable CalendarId id;

    private @Nullable Timetable timetable;

    private Calendar() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(SetCalendar command, WhatIsAsked plans) {
        var next = command.timetable();
        var measure = plans.measure(command.calendar()).orElseThrow(() -> Refused.because(NO_SUCH_MEASURE));
        Refused.when(!next.isInOrder(), DAYS_OUT_OF_ORDER);
        Refused.when(!next.isEstimated(), MINUTES_OUT_OF_RANGE);
        Refused.when(next.places().isEmpty(), PLACE_MISSING);
        Refused.when(!plans.arePlaces(next.places()), NO_SUCH_PLACE);
        Refused.when(!measure.dimensions().containsAll(next.dimensions()), NO_SUCH_DIMENSION);
        Refused.when(measure.binds() && isBlank(command.reason()), REASON_MISSING);
        Refused.when(next.equals(timetable), NOTHING_CHANGED);
        Refused.when(isBlank(command.whyOverBudget()) && plans.exceedsABudget(command.calendar(), next), OVER_BUDGET);
        apply(new CalendarSet(command.calendar(), next, command.reason(), command.whyOverBudget(), command.by()));
    }

    @EventSourcingHandler
    void on(CalendarEvent event) {
        switch (event) {
            case CalendarSet set -> {
                id = set.calendar();
                timetable = set.timetable();
            }
        }
    }

    private static boolean isBlank(@Nullable String said) {
        return said == null || said.isBlank();
    }
}
