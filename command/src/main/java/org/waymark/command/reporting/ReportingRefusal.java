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
    NOTHING_CHANGED,
    /** What people perceive says how many were asked, and what. */
    SURVEY_MISSING,
    /** Nobody answered, no question, or a margin below zero. */
    SURVEY_UNREADABLE,
    NOTHING_TO_CONFIRM,
    ODDITY_MISSING,
    /** It has not answered yet. */
    ASKED_ALREADY,
    /** What the source should look at is returned to it. */
    ASKED_THE_SOURCE,
    NOT_ASKED,
    OPINION_MISSING,
    /** Nobody takes back their own acceptance: they ask somebody else to. */
    OWN_ACCEPTANCE
}
