package org.waymark.command.strategy;

/** How often a measure is reported. */
public enum Rhythm {
    MONTHLY,
    QUARTERLY,
    HALF_YEARLY,
    YEARLY,
    TWO_YEARLY,
    ONCE
}
