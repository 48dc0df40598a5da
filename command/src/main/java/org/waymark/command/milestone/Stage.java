package org.waymark.command.milestone;

/** How a planned step is coming along. */
public enum Stage {
    ON_TRACK,
    AT_RISK,
    LATE,
    REACHED,
    DROPPED
}
