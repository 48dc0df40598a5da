package org.waymark.command;

/** The part a person plays. Immigration and police authorities have none. */
public enum Role {
    PLANNER,
    REPORTER,
    REVIEWER,
    PARTNER,
    MODERATOR,
    MONITOR,
    ADMINISTRATOR,
    /** Anybody, without an account. */
    PUBLIC
}
