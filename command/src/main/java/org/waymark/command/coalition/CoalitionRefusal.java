package org.waymark.command.coalition;

import org.waymark.command.Refusal;

/** Why a coalition does not grant a command. */
public enum CoalitionRefusal implements Refusal {
    COALITION_EXISTS,
    COALITION_ENDED,
    ALREADY_A_MEMBER,
    NOT_A_MEMBER,
    /** Whoever calls the others together is one of them. */
    CONVENOR_IS_A_MEMBER,
    REASON_MISSING,
    /** Who comes and goes is put on record once it has happened. */
    DAY_AHEAD,
    /** Nobody leaves before they came, and nothing ends before it began. */
    DAY_TOO_EARLY
}
