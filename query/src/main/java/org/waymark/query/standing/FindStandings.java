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
 * What do several standings say about the same thing? Null asks for any. Answered by a list of {@link Standings}, one
 * for each indicator that more than one standing speaks of, by indicator.
 */
@AllowedTo({PLANNER, REPORTER, REVIEWER, PARTNER, MODERATOR, MONITOR, ADMINISTRATOR, PUBLIC})
public record FindStandings(
        @Nullable IndicatorId indicator, @Nullable PlaceId place) {}
