package org.waymark.command.calendar;

import org.waymark.command.Refusal;

/** Why a reporting calendar, an exception from its lock or a budget is not granted. */
public enum CalendarRefusal implements Refusal {
    NO_SUCH_MEASURE,
    /** A report opens before it is due, and is due before it is locked. */
    DAYS_OUT_OF_ORDER,
    MINUTES_OUT_OF_RANGE,
    PLACE_MISSING,
    NO_SUCH_PLACE,
    NO_SUCH_DIMENSION,
    /** The measure binds, or the report is late: others will want to know why. */
    REASON_MISSING,
    NOTHING_CHANGED,
    /** Somebody would be asked for more time than was agreed, and nobody said why. */
    OVER_BUDGET,
    /** The report comes after its lock, and its source has taken no exception yet. */
    LOCKED,
    /** The report needs no exception. */
    NOT_LOCKED,
    PERIOD_NOT_OVER,
    EXCEPTED_ALREADY,
    DAY_IS_PAST,
    BUDGET_OUT_OF_RANGE
}
