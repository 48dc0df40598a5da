package org.waymark.query.feedback;

import static org.waymark.command.Role.MODERATOR;
import static org.waymark.command.Role.MONITOR;
import static org.waymark.command.Role.PLANNER;

import org.waymark.command.AllowedTo;

/**
 * Which voices lie on this pile? Answered by a list of {@link Voice}: of those that wait the oldest first, of others
 * the latest.
 */
@AllowedTo({MODERATOR, PLANNER, MONITOR})
public record FindInbox(Pile pile) {}
