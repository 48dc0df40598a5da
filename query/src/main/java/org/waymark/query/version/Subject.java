package org.waymark.query.version;

/** What a difference between two versions is about. */
public enum Subject {
    STRATEGY,
    GOAL,
    MEASURE,
    MILESTONE
}
