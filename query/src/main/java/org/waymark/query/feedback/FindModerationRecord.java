package org.waymark.query.feedback;

import static org.waymark.command.Role.ADMINISTRATOR;
import static org.waymark.command.Role.MODERATOR;
import static org.waymark.command.Role.MONITOR;

import java.time.Instant;
import org.waymark.command.AllowedTo;

/** How are voices read here? Answered by one {@link ModerationRecord}. */
@AllowedTo({MODERATOR, MONITOR, ADMINISTRATOR})
public record FindModerationRecord(Instant now) {}
