package org.waymark.ui.api;

import java.time.LocalDate;

/** Something asked for by its id that is not there, or not public. */
final class NotThere extends RuntimeException {

    NotThere(String kind, String id) {
        this("There is no public " + kind + " named '" + id + "'.");
    }

    private NotThere(String sentence) {
        super(sentence);
    }

    /** A strategy that bound only later than the day it is asked about. */
    static NotThere before(String strategy, LocalDate day, LocalDate first) {
        return new NotThere("Strategy '%s' had no adopted version at the end of %s. Its first became known on %s."
                .formatted(strategy, day, first));
    }
}
