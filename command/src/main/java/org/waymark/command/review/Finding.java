package org.waymark.command.review;

import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.strategy.Promise;

/**
 * One thing a review found.
 *
 * @param about the goal, measure or milestone it speaks of, or null where of the strategy as a whole
 * @param label who stands behind it
 */
public record Finding(Kind kind, Words words, @Nullable Promise about, Label label) {

    /** What was found. */
    public enum Kind {
        FINDING,
        /** Worth repeating. */
        SUCCESS,
        FAILURE,
        OBSTACLE,
        /** A practice of our own that hurts, even if nobody meant it to. */
        OWN_PRACTICE,
        /** Something the law lacks or hinders. */
        LEGAL_GAP
    }

    /** Who stands behind a statement. */
    public enum Label {
        OFFICIAL,
        AGREED,
        /** Of some who took part; not the position of whoever holds the review. */
        OPINION
    }
}
