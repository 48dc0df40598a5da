package org.waymark.ui.imports;

/** What a value that was handed in was answered. */
public enum Answer {
    RECEIVED,
    REFUSED
}
