package org.waymark.command.assessment;

import org.waymark.command.Refusal;

/** Why an assessment does not grant a command. */
public enum AssessmentRefusal implements Refusal {
    NO_REASON,
    /** With these thresholds a word could never be said. */
    NOT_SENSIBLE,
    SAME_AS_BEFORE
}
