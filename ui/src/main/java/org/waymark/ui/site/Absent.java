package org.waymark.ui.site;

/** There is no such page. */
final class Absent extends RuntimeException {

    private static final long serialVersionUID = 1;

    Absent() {
        super("no such page", null, false, false);
    }
}
