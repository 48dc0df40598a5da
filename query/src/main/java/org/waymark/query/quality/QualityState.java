package org.waymark.query.quality;

/** How it stands with the value of one period. Several may hold at once; the graver ones come first. */
public enum QualityState {
    /** Asked for, due, and not there. */
    MISSING,
    /** Something about it is odd, and nobody has said that it is right. */
    UNUSUAL,
    /** Groups that are expected are not told of. */
    INCOMPLETE,
    /** It came in after it was due. */
    LATE,
    /** There is no number, and a reason why. */
    WITHHELD,
    /** Measured differently from here on. */
    BROKEN,
    /** Another value counted before. */
    REVISED,
    /** What is odd about it was confirmed with reasons. */
    CONFIRMED,
    /** It came in by the day it was due. */
    IN_TIME,
    /** It may still come. */
    NOT_DUE,
    /** A crisis put it off. */
    PUT_OFF;

    /** Whether it follows from what is kept of a value and its day, before anything odd is looked for. */
    boolean isKept() {
        return switch (this) {
            case MISSING, LATE, WITHHELD, REVISED, IN_TIME, NOT_DUE, PUT_OFF -> true;
            case UNUSUAL, INCOMPLETE, BROKEN, CONFIRMED -> false;
        };
    }
}
