package org.waymark.command.proposal;

/** How another organisation stands to a proposal. */
public enum Judgement {
    SUPPORTS,
    OBJECTS
}
