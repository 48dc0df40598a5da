package org.waymark.command.place;

import org.waymark.command.Refusal;

/** Why a place does not grant a command. */
public enum PlaceRefusal implements Refusal {
    /** Another place has this code. */
    CODE_TAKEN,
    /** A place cannot lie within itself. */
    WITHIN_ITSELF
}
