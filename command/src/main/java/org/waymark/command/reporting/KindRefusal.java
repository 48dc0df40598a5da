package org.waymark.command.reporting;

import org.waymark.command.Refusal;

/** Why a value is not of the kind its indicator asks for. How large it is never matters here. */
public enum KindRefusal implements Refusal {
    /** A count with a fraction. */
    NOT_WHOLE("value"),
    /** A ratio without what is counted and out of how many. */
    BASE_MISSING("numerator"),
    /** What is counted out of how many, where one number is asked for. */
    BASE_NOT_ASKED("value"),
    /** Another number than 1 for yes or 0 for no. */
    NEITHER_YES_NOR_NO("value"),
    /** A narrative without words. */
    WORDS_MISSING("narrative"),
    /** A number where words are asked for. */
    NUMBER_NOT_ASKED("narrative"),
    /** Words where numbers are asked for. */
    NUMBER_MISSING("value"),
    /** Parts that do not add up to their total, and nobody says why. */
    PARTS_DIFFER("confirmed");

    private final String field;

    KindRefusal(String field) {
        this.field = field;
    }

    /** The field to fill in instead. */
    public String field() {
        return field;
    }
}
