package org.waymark.query.quality;

import static org.waymark.command.Role.ADMINISTRATOR;
import static org.waymark.command.Role.MONITOR;
import static org.waymark.command.Role.PARTNER;
import static org.waymark.command.Role.PLANNER;
import static org.waymark.command.Role.REPORTER;
import static org.waymark.command.Role.REVIEWER;

import org.waymark.command.AllowedTo;

/** Which validation rules are there, retired ones too? Answered by a list of {@link RulePage} by id. */
@AllowedTo({PLANNER, REPORTER, REVIEWER, PARTNER, MONITOR, ADMINISTRATOR})
public record FindRules() {}
