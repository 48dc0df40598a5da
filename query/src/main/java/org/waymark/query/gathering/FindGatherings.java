package org.waymark.query.gathering;

import static org.waymark.command.Role.MODERATOR;
import static org.waymark.command.Role.MONITOR;
import static org.waymark.command.Role.PLANNER;

import org.waymark.command.AllowedTo;

/** What did people say who sat together? Answered by a list of {@link GatheringPage}, the latest day first. */
@AllowedTo({PLANNER, MODERATOR, MONITOR})
public record FindGatherings() {}
