package org.waymark.query.feedback;

import static org.waymark.command.Role.MODERATOR;
import static org.waymark.command.Role.MONITOR;
import static org.waymark.command.Role.PLANNER;

import org.waymark.command.AllowedTo;

/** Which voices need somebody? Answered by a list of {@link Voice}, the oldest first. */
@AllowedTo({MODERATOR, PLANNER, MONITOR})
public record FindInbox() {}
