package org.waymark.command.consultation;

/** How an organisation stands to what was put to consultation. */
public enum Stance {
    ENDORSES,
    /** With reasons. */
    DISSENTS
}
