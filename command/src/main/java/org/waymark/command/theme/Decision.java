package org.waymark.command.theme;

/** What was decided about a theme. */
public enum Decision {
    TAKEN_UP,
    PARTLY,
    NOT_NOW,
    DECLINED
}
