package org.waymark.command.milestone;

import org.waymark.command.Refusal;

/** Why the progress of a step does not grant a command. */
public enum MilestoneRefusal implements Refusal {
    /** Late and given up take a reason, and so does taking back that a step was reached or given up. */
    REASON_MISSING,
    /** What was reached can be shown. */
    EVIDENCE_MISSING,
    EVIDENCE_NOT_A_LINK
}
