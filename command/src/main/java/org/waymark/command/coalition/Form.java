package org.waymark.command.coalition;

/** How organisations work together. */
public enum Form {
    COALITION,
    WORKING_GROUP
}
