package org.waymark.command.standing;

import org.waymark.command.Refusal;

/** Why a record about access is not taken. */
public enum AccessRecordRefusal implements Refusal {
    REASON_MISSING,
    DAY_AHEAD,
    /** Something else is recorded under this name. */
    RECORDED_OTHERWISE,
    TAKEN_BACK
}
