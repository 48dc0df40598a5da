package org.waymark.command.incident;

import org.waymark.command.Refusal;

/** Why an incident does not grant a command. */
public enum IncidentRefusal implements Refusal {
    TOLD_ALREADY,
    /** A partner says on what consent. */
    CONSENT_MISSING,
    /** A month that has begun, and nothing finer. */
    MONTH_UNREADABLE,
    NOT_YOURS,
    WITHDRAWN,
    /** Whoever told it has not agreed that these have it. */
    NOT_AGREED,
    HANDED_OVER_ALREADY,
    NOT_HANDED_OVER,
    NOTED_ALREADY
}
