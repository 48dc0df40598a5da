package org.waymark.query.release;

import static org.waymark.command.Role.ADMINISTRATOR;
import static org.waymark.command.Role.MONITOR;
import static org.waymark.command.Role.PLANNER;
import static org.waymark.command.Role.REVIEWER;

import org.waymark.command.AllowedTo;

/**
 * Which releases are drafted, signed, out or taken back? Answered by a list of {@link ReleasePage}, the latest first.
 */
@AllowedTo({PLANNER, REVIEWER, MONITOR, ADMINISTRATOR})
public record FindReleases() {}
