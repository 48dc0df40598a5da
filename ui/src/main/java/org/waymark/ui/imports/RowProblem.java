package org.waymark.ui.imports;

/** Why a row that could be read cannot be taken. Each has a sentence and a remedy in every language. */
public enum RowProblem {
    NO_INDICATOR,
    UNKNOWN_INDICATOR,
    NO_PLACE,
    UNKNOWN_PLACE,
    /** Several indicators or places have this code elsewhere. */
    AMBIGUOUS_CODE,
    /** A code of a list that is no longer, or not yet, in use. */
    OTHER_VINTAGE,
    NO_PERIOD,
    UNREADABLE_PERIOD,
    PERIOD_NOT_OVER,
    /** The indicator is not broken down by this. */
    UNKNOWN_DIMENSION,
    UNREADABLE_CODE,
    NO_VALUE,
    /** Not the kind of figure the indicator asks for: a fraction of a count, a plain number for a ratio. */
    OTHER_KIND,
    ZERO_DENOMINATOR,
    /** There is no figure, and nobody says why. */
    NO_REASON,
    /** A figure its source does not want published. */
    CONFIDENTIAL_FIGURE,
    NO_MANDATE,
    /** An earlier row says the same. */
    REPEATED,
    /** Another row says something else about the same thing; neither is taken. */
    CONTRADICTORY,
    /** One period has more groups than a value may have. */
    TOO_MANY_GROUPS;

    /** Key of the sentence that says what is wrong. */
    public String words() {
        return "imports.problem." + name();
    }
}
