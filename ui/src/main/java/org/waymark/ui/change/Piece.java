package org.waymark.ui.change;

/** A piece of a text that was compared with another one. */
public record Piece(Kind kind, String text) {

    /** Whether it stands in both texts, in the earlier alone or in the later alone. */
    public enum Kind {
        SAME,
        GONE,
        NEW
    }
}
