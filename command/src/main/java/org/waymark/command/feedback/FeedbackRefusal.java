package org.waymark.command.feedback;

import org.waymark.command.Refusal;

/** Why a voice does not grant a command. */
public enum FeedbackRefusal implements Refusal {
    ALREADY_GIVEN,
    ALREADY_DECIDED,
    NOT_PUBLISHED,
    ALREADY_JOINED,
    WITHDRAWN,
    NOT_YOURS,
    CONSENT_MISSING,
    /** Only words that were withheld or redacted can be appealed for. */
    NOTHING_TO_APPEAL,
    /** One appeal to each decision. */
    ALREADY_APPEALED,
    NO_APPEAL,
    /** An appeal goes to another person. */
    OWN_DECISION
}
