package org.waymark.command.commitment;

/** Where a commitment was made. */
public enum Instrument {
    OSCE,
    GLOBAL_COMPACT,
    SDG_GOAL,
    SDG_TARGET,
    OTHER
}
