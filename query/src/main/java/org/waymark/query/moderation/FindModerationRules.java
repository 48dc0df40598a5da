package org.waymark.query.moderation;

import static org.waymark.command.Role.ADMINISTRATOR;
import static org.waymark.command.Role.MODERATOR;
import static org.waymark.command.Role.MONITOR;
import static org.waymark.command.Role.PARTNER;
import static org.waymark.command.Role.PLANNER;
import static org.waymark.command.Role.PUBLIC;

import org.waymark.command.AllowedTo;

/**
 * By which rules are voices read here? Answered by an optional {@link ModerationRules}; nothing is the ordinary ones.
 */
@AllowedTo({PUBLIC, PARTNER, MODERATOR, PLANNER, MONITOR, ADMINISTRATOR})
public record FindModerationRules() {}
