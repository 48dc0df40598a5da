package org.waymark.query.standing;

import static org.waymark.command.Role.ADMINISTRATOR;
import static org.waymark.command.Role.MODERATOR;
import static org.waymark.command.Role.MONITOR;
import static org.waymark.command.Role.PARTNER;
import static org.waymark.command.Role.PLANNER;
import static org.waymark.command.Role.PUBLIC;
import static org.waymark.command.Role.REPORTER;
import static org.waymark.command.Role.REVIEWER;

import org.jspecify.annotations.Nullable;
import org.waymark.command.AllowedTo;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.place.PlaceId;

/**
 * Where was a monitor let in, and where not? Null asks for any. Answered by a list of {@link AccessPage}, the latest
 * day first.
 */
@AllowedTo({PLANNER, REPORTER, REVIEWER, PARTNER, MODERATOR, MONITOR, ADMINISTRATOR, PUBLIC})
public record FindAccess(
        @Nullable IndicatorId indicator, @Nullable PlaceId place) {}
