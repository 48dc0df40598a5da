package org.waymark.ui.imports;

/** What becomes of a row. */
public enum Outcome {
    /** New; it would be handed in. */
    READY,
    /** Differs from what was sent before. */
    CHANGED,
    /** Says what is known already. */
    UNCHANGED,
    /** Unusual; handed in once somebody confirms it with a reason. */
    TO_CONFIRM,
    /** Cannot be taken, for a named reason. */
    PROBLEM,
    /** Not asked for by the matching. */
    OUTSIDE
}
