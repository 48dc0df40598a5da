package org.waymark.query.progress;

/** Where a measure stands against its promise. */
public enum Status {
    ACHIEVED,
    ON_TRACK,
    AT_RISK,
    OFF_TRACK,
    NO_DATA,
    /** A method does not apply, for example because no target was published. */
    NOT_ASSESSED
}
