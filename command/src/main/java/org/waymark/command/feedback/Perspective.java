package org.waymark.command.feedback;

/** From where a voice speaks, as its author chose to say. */
public enum Perspective {
    HOST_COMMUNITY,
    MIGRANT_OR_REFUGEE,
    ORGANISATION,
    OTHER,
    NOT_SAID
}
