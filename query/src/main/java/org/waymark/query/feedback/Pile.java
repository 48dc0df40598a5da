package org.waymark.query.feedback;

/** Voices by what is left to do about them. */
public enum Pile {
    /** Somebody must read it, or find the theme in which it is heard. */
    WAITING,
    /** It is heard in a theme that is not closed yet. */
    HEARD,
    /** Nothing is left to do. */
    ENDED;

    /** The pile on which a voice lies that has come as far as this. */
    public static Pile of(Stage stage) {
        return switch (stage) {
            case RECEIVED, PUBLISHED -> WAITING;
            case JOINED, DECIDED -> HEARD;
            case CLOSED, WITHHELD, WITHDRAWN -> ENDED;
        };
    }
}
