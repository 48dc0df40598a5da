package org.waymark.command.standing;

import org.waymark.command.Refusal;

/** Why the oversight of an indicator does not grant a command. */
public enum OversightRefusal implements Refusal {
    REASON_MISSING,
    MARGIN_BELOW_ZERO,
    OFF_ALREADY,
    NOT_OFF
}
