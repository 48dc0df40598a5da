package org.waymark.ui.collect;

/** Why a line of a file of voices cannot be taken; the words themselves are never repeated. */
public record VoiceProblem(int line, String column, Reason reason) {

    /** Kinds of problems. */
    public enum Reason {
        NOT_TEXT,
        TOO_LARGE,
        NOT_A_TABLE,
        COLUMN_MISSING,
        RAGGED_ROW,
        NO_TEXT,
        TEXT_TOO_LONG,
        LANGUAGE_UNREADABLE,
        PERSPECTIVE_UNKNOWN,
        PLACE_UNKNOWN,
        CONSENT_MISSING
    }
}
