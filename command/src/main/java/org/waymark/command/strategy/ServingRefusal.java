package org.waymark.command.strategy;

import org.waymark.command.Refusal;

/** Why a strategy does not grant a command about the commitments it serves. */
public enum ServingRefusal implements Refusal {
    /** The promise serves the commitment already. */
    SERVES_ALREADY,
    /** The promise does not serve the commitment. */
    SERVES_NOT,
    /** What binds ends with a reason. */
    REASON_MISSING
}
