package org.waymark.query.release;

import static org.waymark.command.Role.ADMINISTRATOR;
import static org.waymark.command.Role.MODERATOR;
import static org.waymark.command.Role.MONITOR;
import static org.waymark.command.Role.PARTNER;
import static org.waymark.command.Role.PLANNER;
import static org.waymark.command.Role.PUBLIC;
import static org.waymark.command.Role.REPORTER;
import static org.waymark.command.Role.REVIEWER;

import org.waymark.command.AllowedTo;

/**
 * What is published when? Answered by a list of {@link Announced}, the latest day first: what everybody may read, what
 * is announced and what was taken back.
 */
@AllowedTo({PUBLIC, PLANNER, REPORTER, REVIEWER, PARTNER, MODERATOR, MONITOR, ADMINISTRATOR})
public record FindReleaseCalendar() {}
