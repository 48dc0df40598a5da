package org.waymark.command.reporting;

/** Why there is no value. */
public enum Missing {
    NOT_COLLECTED,
    NOT_APPLICABLE,
    TOO_FEW,
    LATE,
    NOT_RELIABLE,
    CONFIDENTIAL
}
