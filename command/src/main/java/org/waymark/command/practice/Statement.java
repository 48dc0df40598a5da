package org.waymark.command.practice;

/** Whose statement a practice is. */
public enum Statement {
    /** An authority says so. */
    OFFICIAL,
    /** Those concerned agreed on it. */
    AGREED,
    /** The opinion of people who took part. */
    OPINION
}
