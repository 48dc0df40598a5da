package org.waymark.ui.entry;

/** What is to be known about a cell at a glance. */
public enum CellState {
    /** Typed and kept, not sent yet. */
    SAVED,
    /** Sent before, and not typed into since. */
    SENT,
    /** Why there is no number was said. */
    MISSING,
    PROBLEM,
    UNUSUAL,
    /** Unusual, and confirmed with a reason. */
    CONFIRMED,
    COMMENTED,
    LOCKED,
    /** The public is not shown the number, since it would tell of somebody. */
    WITHHELD
}
