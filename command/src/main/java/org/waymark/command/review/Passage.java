package org.waymark.command.review;

/**
 * A place in what a review says.
 *
 * @param number counted from 1 within its kind
 */
public record Passage(Kind kind, int number) {

    /** What it is part of. */
    public enum Kind {
        FINDING,
        RECOMMENDATION,
        TAKEAWAY
    }
}
