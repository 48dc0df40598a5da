package org.waymark.ui.workspace;

import java.util.List;
import java.util.Optional;
import org.waymark.command.calendar.CalendarId;
import org.waymark.command.calendar.Timetable;
import org.waymark.command.calendar.WhatIsAsked;
import org.waymark.command.place.PlaceId;

/** Tells the rules of calendars what a test has laid out; its budgets are large. */
record PlannedMeasures(Answers answers) implements WhatIsAsked {

    @Override
    public Optional<AskedMeasure> measure(CalendarId calendar) {
        return answers.strategies.stream()
                .flatMap(page -> page.goals().stream())
                .flatMap(goal -> goal.measures().stream())
                .filter(measure -> measure.measure().equals(calendar.measure()))
                .map(measure -> new AskedMeasure(
                        true, List.copyOf(measure.headline().codes().keySet())))
                .findFirst();
    }

    @Override
    public boolean arePlaces(List<PlaceId> places) {
        return true;
    }

    @Override
    public boolean exceedsABudget(CalendarId calendar, Timetable timetable) {
        return timetable.minutes() > 1000;
    }
}
