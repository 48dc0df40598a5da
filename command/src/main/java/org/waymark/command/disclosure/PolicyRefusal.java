package org.waymark.command.disclosure;

import org.waymark.command.Refusal;

/** Why a data set is not guarded so. */
public enum PolicyRefusal implements Refusal {
    REASON_MISSING,
    /** Everybody would be told of fewer people than partners or reviewers, or numbers are below one. */
    THRESHOLDS_OUT_OF_ORDER,
    GUARDED_SO_ALREADY
}
