package org.waymark.ui.figure;

import java.util.Locale;

/** What a series is for; the role decides how it is drawn and in which order it is told. */
public enum Role {
    ACTUAL,
    REFERENCE,
    GAP,
    BASELINE,
    TARGET,
    ORIGINAL,
    PROJECTION;

    /** The class of its marks in the drawing, and its word in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
