package org.waymark.command.reporting;

import org.waymark.command.Refusal;

/** Why a reporting series does not grant a command. */
public enum ReportingRefusal implements Refusal {
    PERIOD_NOT_OVER,
    ALREADY_ACCEPTED,
    NOTHING_TO_REVIEW,
    OWN_VALUE,
    NOT_YET_ACCEPTED,
    REASON_MISSING,
    QUESTION_MISSING,
    /** Another value in the same words changes nothing. */
    NOTHING_CHANGED
}
