package org.waymark.query.burden;

/** What an answer was used for. */
public enum Use {
    /** It counts, and the progress of a measure that binds shows it. */
    SHOWN,
    /** A release tells of it that was published and not taken back. */
    RELEASED,
    /** A published review found something about the measure while it counted. */
    FINDING,
    /** A later version of the plan changed the measure while it counted. */
    DECISION
}
