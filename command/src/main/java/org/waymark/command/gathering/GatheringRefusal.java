package org.waymark.command.gathering;

import org.waymark.command.Refusal;

/** Why a gathering does not grant a command. */
public enum GatheringRefusal implements Refusal {
    NOT_HELD_YET,
    NOTHING_RAISED,
    /** What was raised is said in words, by one person or more. */
    RAISED_UNREADABLE,
    LANGUAGE_UNREADABLE,
    /** Something else was told under this id. */
    TOLD_ALREADY,
    TAKEN_BACK,
    REASON_MISSING,
    NOT_YOURS
}
