package org.waymark.command.review;

import org.waymark.command.Refusal;

/** Why a review does not grant a command. */
public enum ReviewRefusal implements Refusal {
    NAME_TAKEN,
    /** What was published is corrected, never edited. */
    PUBLISHED_ALREADY,
    NOT_PUBLISHED,
    WITHDRAWN,
    /** A step called for it, but it is not named. */
    MILESTONE_MISSING,
    /** It tells what people said in a round that is not named. */
    ROUND_MISSING,
    /** Nobody met. */
    NO_MEETING,
    COUNTS_WRONG,
    /** Somebody has to answer for a recommendation, and one only. */
    OWNER_MISSING,
    NOTHING_FOUND,
    TAKEAWAY_MISSING,
    NO_SUCH_RECOMMENDATION,
    NO_SUCH_PASSAGE,
    NOTHING_CHANGED,
    /** Done without saying what changed. */
    CHANGE_MISSING,
    /** Not done without saying why. */
    REASON_MISSING,
    /** The change is in no version and no step. */
    NOWHERE,
    /** Nothing has happened yet on a day to come. */
    DAY_TO_COME
}
