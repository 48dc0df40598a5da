package org.waymark.query.disclosure;

import static org.waymark.command.Role.ADMINISTRATOR;
import static org.waymark.command.Role.MODERATOR;
import static org.waymark.command.Role.MONITOR;
import static org.waymark.command.Role.PARTNER;
import static org.waymark.command.Role.PLANNER;
import static org.waymark.command.Role.PUBLIC;
import static org.waymark.command.Role.REPORTER;
import static org.waymark.command.Role.REVIEWER;

import org.waymark.command.AllowedTo;

/** How is each data set guarded of which that was said? Answered by a list of {@link PolicyPage}, by indicator. */
@AllowedTo({PUBLIC, PLANNER, REPORTER, REVIEWER, PARTNER, MODERATOR, MONITOR, ADMINISTRATOR})
public record FindPolicies() {}
