package org.waymark.ui.imports;

/** What a row turned out to be. */
sealed interface Mapped {

    /** It says something about our world. */
    record Says(Stated stated) implements Mapped {}

    /** It was not asked for. */
    record Outside() implements Mapped {}

    /** It cannot be taken. */
    record Stuck(Trouble trouble) implements Mapped {}
}
