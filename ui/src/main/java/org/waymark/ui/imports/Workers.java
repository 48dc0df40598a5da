package org.waymark.ui.imports;

/** Those who bring imports forward, a few at a time. */
public interface Workers {

    /** There is something to do. */
    void nudge();
}
