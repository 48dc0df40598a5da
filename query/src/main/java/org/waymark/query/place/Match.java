package org.waymark.query.place;

import org.waymark.command.place.PlaceId;

/**
 * A place that a code stands for.
 *
 * @param list the code list in which it does; {@code own} for the installation's own code
 * @param kind how far it may be relied on
 */
public record Match(PlaceId place, String list, Kind kind) {

    /** How far a match may be relied on. */
    public enum Kind {
        /** The installation's own code, or one of the vintage in use: no other place is meant by it. */
        PLAIN,
        /** A code of a vintage that is not in use. It is known, but is not taken for the place without asking. */
        OTHER_VINTAGE,
        /** Several places have it in lists that are in use. */
        AMBIGUOUS
    }
}
