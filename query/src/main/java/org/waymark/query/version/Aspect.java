package org.waymark.query.version;

/** What of a part of the plan differs between two versions. */
public enum Aspect {
    ADDED,
    DROPPED,
    /** Name or description. */
    WORDS,
    /** The path to the target, or whether there is one. */
    TARGET,
    BASELINE,
    /** What is measured, where, for whom and how often. */
    DEFINITION,
    WEIGHT,
    /** When a milestone is due, or how far the strategy reaches. */
    DATE,
    /** How far ahead a goal lies. */
    HORIZON,
    /** Which goal a goal serves, or a measure or milestone hangs on. */
    PARENT,
    /** Who answers for it. */
    RESPONSIBLE,
    /** Which steps it waits for. */
    ORDER,
    /** On which outcome it asks for a review. */
    REVIEW;

    /** Whether something that bound before was moved or given up, rather than something new being promised. */
    public boolean movesAGoalpost() {
        return this != ADDED;
    }
}
