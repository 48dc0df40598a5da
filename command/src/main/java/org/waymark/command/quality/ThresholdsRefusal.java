package org.waymark.command.quality;

import org.waymark.command.Refusal;

/** Why thresholds do not grant a command. */
public enum ThresholdsRefusal implements Refusal {
    /** With them everything or nothing would be unusual. */
    NOT_SENSIBLE,
    NO_REASON,
    SAME_AS_BEFORE
}
