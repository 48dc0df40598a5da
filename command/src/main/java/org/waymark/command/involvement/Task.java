package org.waymark.command.involvement;

/** What an organisation does for a goal. */
public enum Task {
    LEAD,
    DELIVERS,
    REFERS,
    INFORMS,
    MONITORS,
    FUNDS
}
