package org.waymark.command.quality;

/** How much it matters that a rule holds. */
public enum Importance {
    LOW,
    MEDIUM,
    HIGH
}
