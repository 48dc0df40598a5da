package org.waymark.command.coalition;

/** How organisations work together. */
public enum Form {
    COALITION,
    WORKING_GROUP,
    /** Meets as long as there is a plan. */
    STANDING_FORUM,
    /** Advises whoever decides. */
    ADVISORY_GROUP,
    /** Looks independently at what is done to people. */
    ETHICS_PANEL
}
