package org.waymark.command.review;

/** Why a review is held. */
public enum Occasion {
    MID_TERM,
    FINAL,
    MILESTONE_REACHED,
    MILESTONE_MISSED,
    AFTER_CRISIS,
    /** People met; what they brought up is followed like any other review. */
    MEETING,
    /** What people said in a round of consultation. */
    CONSULTATION
}
