package org.waymark.command.strategy;

import org.waymark.command.Refusal;

/** Why a strategy does not grant a command about the money behind it. */
public enum ResourceRefusal implements Refusal {
    RESOURCE_EXISTS,
    NO_SUCH_RESOURCE,
    NO_SUCH_PROMISE,
    AMOUNT_BELOW_ZERO,
    NO_SUCH_CURRENCY,
    FUNDER_MISSING,
    /** What is spent was spent by today. */
    SPENT_AHEAD,
    REASON_MISSING,
    SOURCE_NOT_A_LINK
}
