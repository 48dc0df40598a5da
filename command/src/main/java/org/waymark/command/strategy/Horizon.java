package org.waymark.command.strategy;

/** How far ahead a goal lies. */
public enum Horizon {
    SHORT,
    MEDIUM,
    LONG
}
