package org.waymark.command.crisis;

import org.waymark.command.Refusal;

/** Why a crisis does not grant a command. */
public enum CrisisRefusal implements Refusal {
    /** Another crisis of the strategy has this name. */
    NAME_TAKEN,
    /** No version of the strategy binds yet, so nothing can be put off. */
    NOTHING_BINDS,
    NO_SUCH_CRISIS,
    NO_SUCH_PLACE,
    /** A measure that is to be reported all the same is not in the strategy as it binds. */
    NO_SUCH_MEASURE,
    ENDS_BEFORE_BEGINNING,
    /** What has not come to pass yet is not declared, ended or noted. */
    NOT_YET,
    /** In one of these places another crisis is on at that time. */
    PLACE_IN_CRISIS,
    /** Answers come within a day at the earliest, and never later than in calm times. */
    ANSWERS_TOO_LATE,
    /** An extension ends later than what was said before. */
    NOT_LONGER,
    ALREADY_ENDED,
    NOTHING_REVISED,
    /** The day lies before the crisis began or after it ended. */
    NOT_IN_THIS_STRETCH,
    EVIDENCE_NOT_A_LINK
}
