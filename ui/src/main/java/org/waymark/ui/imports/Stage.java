package org.waymark.ui.imports;

/** How far an import has come. */
public enum Stage {
    /** The file is here; how to read it is still open. */
    UPLOADED,
    /** How to read it is known; it is being read and compared, or waits for its turn. */
    MATCHED,
    /** What would become of each row is known. Nothing has been saved. */
    CHECKED,
    /** Its values are being handed in. */
    RUNNING,
    /** Somebody stopped it; it can go on. */
    CANCELLED,
    /** Everything that could be handed in was answered. */
    DONE,
    /** Nothing can be taken from the file. */
    REFUSED;

    /** Whether it goes on by itself. */
    public boolean busy() {
        return this == MATCHED || this == RUNNING;
    }
}
