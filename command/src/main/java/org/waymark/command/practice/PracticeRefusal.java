package org.waymark.command.practice;

import org.waymark.command.Refusal;

/** Why a practice does not grant a command. */
public enum PracticeRefusal implements Refusal {
    /** The code stands for another practice. */
    CODE_TAKEN,
    COUNTRY_UNREADABLE,
    /** Nobody could look it up. */
    EVIDENCE_MISSING,
    /** A link leads nowhere on the web, or carries a name and password. */
    LINK_UNREADABLE,
    REASON_MISSING,
    /** Somebody corrected it since the editor last saw it. */
    CORRECTED_MEANWHILE,
    NOTHING_CORRECTED,
    LINKED_ALREADY,
    NOT_LINKED,
    RECOGNISED_ALREADY,
    /** Nobody is recognised for what is still to come. */
    RECOGNISED_TOO_EARLY,
    PUBLISHED_ALREADY,
    WITHDRAWN
}
