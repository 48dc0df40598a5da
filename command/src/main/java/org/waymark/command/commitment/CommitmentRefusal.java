package org.waymark.command.commitment;

import org.waymark.command.Refusal;

/** Why a commitment does not grant a command. */
public enum CommitmentRefusal implements Refusal {
    /** The code stands for another commitment. */
    CODE_TAKEN,
    /** Nobody could look it up. */
    SOURCE_MISSING,
    REASON_MISSING,
    /** Somebody corrected it since the steward last saw it. */
    CORRECTED_MEANWHILE,
    NOTHING_CORRECTED,
    /** It is offered no longer. */
    RETIRED
}
