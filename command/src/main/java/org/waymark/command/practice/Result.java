package org.waymark.command.practice;

/** What came of a practice. Failures are told too: others learn from them. */
public enum Result {
    WORKED,
    WORKED_IN_PART,
    FAILED,
    /** Too early to say. */
    OPEN
}
