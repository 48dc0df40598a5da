package org.waymark.command.involvement;

/** The times for which a role is declared. */
public enum Situation {
    CALM,
    /** While crisis mode is declared for the strategy; said in calm times, so that it can be called upon at once. */
    CRISIS
}
