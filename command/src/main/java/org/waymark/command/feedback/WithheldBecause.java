package org.waymark.command.feedback;

/** Why a voice is not shown. */
public enum WithheldBecause {
    ILLEGAL,
    /** Harmful, and yet lawful. */
    HARMFUL,
    HATE,
    PERSONAL_DATA,
    SPAM,
    NOT_ABOUT_THE_PLAN,
    ASKED_NOT_TO;

    /** Whether words kept back for this reason burden whoever reads them. */
    public boolean disturbing() {
        return this == ILLEGAL || this == HARMFUL || this == HATE;
    }
}
