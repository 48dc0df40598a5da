package org.waymark.command.indicator;

/** Which way is better. */
public enum Direction {
    UP,
    DOWN,
    TOWARDS,
    CONTEXT
}
