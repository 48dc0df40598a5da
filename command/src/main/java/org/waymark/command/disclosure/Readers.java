package org.waymark.command.disclosure;

/** Whom figures are meant for; who comes later may read what is for those before. */
public enum Readers {
    EVERYBODY,
    PARTNERS,
    REVIEWERS
}
