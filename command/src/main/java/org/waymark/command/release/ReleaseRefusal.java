package org.waymark.command.release;

import org.waymark.command.Refusal;

/** Why a release does not grant a command. */
public enum ReleaseRefusal implements Refusal {
    /** It is of no data set. */
    NOTHING_RELEASED,
    OUT_ALREADY,
    /** Something that is withheld could be worked out, or there are too many cells to tell. */
    AUDIT_FOUND_SOMETHING,
    SIGNED_BY_YOU,
    /** Others signed something else: figures or what is withheld changed meanwhile. */
    ANOTHER_WAS_SIGNED,
    TWO_MUST_SIGN,
    /** Its day has not come. */
    UNDER_EMBARGO,
    NOT_OUT,
    REASON_MISSING,
    WITHDRAWN
}
