package org.waymark.ui.imports;

/** A row that means nothing here, and why. */
final class Stuck extends Exception {

    private final transient Trouble trouble;

    Stuck(Trouble trouble) {
        super(trouble.words(), null, false, false);
        this.trouble = trouble;
    }

    Trouble trouble() {
        return trouble;
    }
}
