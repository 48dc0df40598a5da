package org.waymark.query.reporting;

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
 * How does a series go on before a merger, at a place or, for null, at every one that came of a merger? Answered by a list of {@link ContinuedValue}, oldest first: only where every
 * predecessor has a value, and only for counts and for numerators with denominators, since nothing else adds.
 */
@AllowedTo({PUBLIC, PLANNER, REPORTER, REVIEWER, PARTNER, MODERATOR, MONITOR, ADMINISTRATOR})
public record FindContinuation(IndicatorId indicator, @Nullable PlaceId place) {}
