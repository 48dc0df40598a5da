package org.waymark.query.reporting;

import static org.waymark.command.Role.ADMINISTRATOR;
import static org.waymark.command.Role.MONITOR;
import static org.waymark.command.Role.PLANNER;
import static org.waymark.command.Role.REVIEWER;

import org.waymark.command.AllowedTo;
import org.waymark.command.indicator.IndicatorId;

/**
 * What have all sources reported for an indicator? Answered by a list of {@link SeriesPage}, by standing, then place.
 */
@AllowedTo({PLANNER, REVIEWER, MONITOR, ADMINISTRATOR})
public record FindSeriesOf(IndicatorId indicator) {}
