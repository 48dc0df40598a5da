package org.waymark.query.feedback;

/** How far a voice has come. */
public enum Stage {
    RECEIVED,
    PUBLISHED,
    WITHHELD,
    JOINED,
    DECIDED,
    CLOSED,
    WITHDRAWN
}
