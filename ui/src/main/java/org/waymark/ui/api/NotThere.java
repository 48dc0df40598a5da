package org.waymark.ui.api;

/** Something asked for by its id that is not there, or not public. */
final class NotThere extends RuntimeException {

    NotThere(String kind, String id) {
        super("There is no public " + kind + " named '" + id + "'.");
    }
}
