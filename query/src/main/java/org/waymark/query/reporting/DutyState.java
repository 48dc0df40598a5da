package org.waymark.query.reporting;

/** How a report stands that a plan asks for. */
public enum DutyState {
    /** Not asked for yet. */
    TO_COME,
    /** Asked for, and not due yet. */
    OPEN,
    /** Put off while a crisis lasts. */
    WAITING,
    /** Due and not there. */
    OVERDUE,
    /** Not there, and past its lock. */
    LOCKED,
    /** There, by the day it was due. */
    ON_TIME,
    /** There, after the day it was due. */
    LATE;

    /** Whether the report has come in. */
    public boolean isReported() {
        return this == ON_TIME || this == LATE;
    }

    /** Whether somebody owes the report now. */
    public boolean isOwed() {
        return this == OPEN || this == OVERDUE || this == LOCKED;
    }
}
