package org.waymark.query.place;

import static org.waymark.command.Role.ADMINISTRATOR;
import static org.waymark.command.Role.MODERATOR;
import static org.waymark.command.Role.MONITOR;
import static org.waymark.command.Role.PARTNER;
import static org.waymark.command.Role.PLANNER;
import static org.waymark.command.Role.PUBLIC;
import static org.waymark.command.Role.REPORTER;
import static org.waymark.command.Role.REVIEWER;

import java.util.List;
import org.waymark.command.AllowedTo;
import org.waymark.command.place.PlaceId;

/** Which outlines have these places on maps? Answered by a list of {@link PlaceOutline}, of those that have one. */
@AllowedTo({PUBLIC, PLANNER, REPORTER, REVIEWER, PARTNER, MODERATOR, MONITOR, ADMINISTRATOR})
public record FindOutlines(List<PlaceId> places) {}
