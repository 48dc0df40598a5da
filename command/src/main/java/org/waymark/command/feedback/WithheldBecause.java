package org.waymark.command.feedback;

/** Why a voice is not shown. */
public enum WithheldBecause {
    ILLEGAL,
    HATE,
    PERSONAL_DATA,
    SPAM,
    NOT_ABOUT_THE_PLAN,
    ASKED_NOT_TO
}
