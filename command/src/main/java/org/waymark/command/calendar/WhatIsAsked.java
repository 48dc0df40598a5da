package org.waymark.command.calendar;

import java.util.List;
import java.util.Optional;
import org.waymark.command.place.PlaceId;

/** What the rules of calendars must know of plans, places and budgets. */
public interface WhatIsAsked {

    /**
     * A measure of a plan.
     *
     * @param binds whether it is in an adopted version
     * @param dimensions by which its indicator can be broken down
     */
    record AskedMeasure(boolean binds, List<String> dimensions) {}

    /** The measure, drafted or binding. */
    Optional<AskedMeasure> measure(CalendarId calendar);

    boolean arePlaces(List<PlaceId> places);

    /** Whether reports after this timetable would take an organisation more of its yearly budget than there is. */
    boolean exceedsABudget(CalendarId calendar, Timetable timetable);
}
