package org.waymark.query.incident;

import static org.waymark.command.Role.MODERATOR;
import static org.waymark.command.Role.MONITOR;

import org.waymark.command.AllowedTo;

/** What was done to people? Answered by a list of {@link IncidentPage}, what is to be handed over first. */
@AllowedTo({MODERATOR, MONITOR})
public record FindIncidents() {}
