package org.waymark.command.feedback;

/** On what a partner bases handing on somebody's words. */
public enum Consent {
    WRITTEN,
    SPOKEN,
    GUARDIAN
}
