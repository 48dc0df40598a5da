package org.waymark.command;

/** Why a command or question is turned away before any rule of its subject is asked. */
public enum AccessRefusal implements Refusal {
    /** Nobody signed in, and the act is not open to everybody. */
    NOT_SIGNED_IN,
    /** Another role does this. For accepting: a reviewer, and never the person who reported the value. */
    NOT_YOUR_ROLE,
    /** A command in somebody else's name. */
    NOT_YOUR_NAME,
    /** The organisation is not entrusted with this indicator for this place. */
    NO_MANDATE,
    /** The step is in no adopted version, or the organisation does not answer for it. */
    NOT_RESPONSIBLE,
    /** Somebody else answers for the recommendation. */
    NOT_YOUR_RECOMMENDATION,
    /** Somebody of another organisation, and no planner. */
    NOT_YOUR_ORGANISATION,
    /** The goal, organisation or place that a command speaks of is unknown. */
    NOT_ON_RECORD,
    /** The review of such values is on, or somebody else switched it off. */
    REVIEW_IS_ON,
    /** The organisation has no part in what diverges there. */
    NOT_A_SIDE,
    /** Whoever has read much that burdens rests before the next text. */
    REST_FIRST,
    /** The key was used before, for something else. */
    KEY_USED_OTHERWISE
}
