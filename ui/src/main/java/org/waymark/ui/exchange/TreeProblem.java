package org.waymark.ui.exchange;

/** Why a file with a goal tree is refused as a whole. The sentences lie under {@code exchange.tree.<NAME>}. */
public enum TreeProblem {
    TOO_LARGE,
    NOT_UTF8,
    NOT_JSON,
    TOO_LONG,
    SAID_TWICE,
    UNKNOWN_FORMAT,
    UNKNOWN_FIELD,
    MISSING_FIELD,
    UNREADABLE_FIELD,
    UNREADABLE_CODE,
    UNREADABLE_NUMBER,
    UNREADABLE_TEXT,
    UNREADABLE_LINK,
    NO_GOALS,
    TOO_MANY,
    PARENT_MISSING,
    REPEATED,
    DATES_CROSS
}
