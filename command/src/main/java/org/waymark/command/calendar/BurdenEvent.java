package org.waymark.command.calendar;

import org.waymark.command.ParticipantId;
import org.waymark.command.StoredAs;

/** What has happened to the time that reporting may cost. */
public sealed interface BurdenEvent {

    BurdenBudgetId budget();

    /** Reporting may cost the organisation that much time a year from now on. */
    @StoredAs("calendar.budget-set")
    record BurdenBudgetSet(BurdenBudgetId budget, int minutes, ParticipantId by) implements BurdenEvent {}
}
