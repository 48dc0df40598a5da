package org.waymark.query.practice;

import static org.waymark.command.Role.ADMINISTRATOR;
import static org.waymark.command.Role.MODERATOR;
import static org.waymark.command.Role.MONITOR;
import static org.waymark.command.Role.PARTNER;
import static org.waymark.command.Role.PLANNER;
import static org.waymark.command.Role.REPORTER;
import static org.waymark.command.Role.REVIEWER;

import org.waymark.command.AllowedTo;

/**
 * Which practices are there, withdrawn ones and those not public yet too? Answered by a list of {@link PracticePage} by
 * id.
 */
@AllowedTo({PLANNER, REPORTER, REVIEWER, PARTNER, MODERATOR, MONITOR, ADMINISTRATOR})
public record FindPractices() {}
