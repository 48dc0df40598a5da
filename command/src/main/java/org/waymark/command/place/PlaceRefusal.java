package org.waymark.command.place;

import org.waymark.command.Refusal;

/** Why a place, level or code list does not grant a command. */
public enum PlaceRefusal implements Refusal {
    /** Another place has this code. */
    CODE_TAKEN,
    /** A place cannot lie within itself. */
    WITHIN_ITSELF,
    /** What ends did not begin later. */
    ENDS_BEFORE_IT_BEGINS,
    /** It takes two to merge, and a split makes two at least. */
    TOO_FEW_PLACES,
    REASON_MISSING,
    /** Another merger or split of that day is on record. */
    BOUNDARY_CHANGED_THAT_DAY,
    /** No merger or split of that day is on record. */
    NO_SUCH_BOUNDARY,
    /** A place that is no more takes no part in what comes later. */
    NO_LONGER_THERE,
    CODE_EMPTY
}
