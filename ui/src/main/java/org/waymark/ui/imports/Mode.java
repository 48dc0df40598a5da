package org.waymark.ui.imports;

/** What an import may do. */
public enum Mode {
    /** Only what is new. What differs from what was sent before is shown and left as it is. */
    ADD,
    /** What differs replaces what was sent before, or corrects what counts already, with a reason. */
    REPLACE,
    /** Nothing is saved. */
    CHECK
}
