package org.waymark.query.standing;

import static org.waymark.command.Role.ADMINISTRATOR;
import static org.waymark.command.Role.MONITOR;
import static org.waymark.command.Role.PARTNER;
import static org.waymark.command.Role.PLANNER;
import static org.waymark.command.Role.PUBLIC;
import static org.waymark.command.Role.REPORTER;
import static org.waymark.command.Role.REVIEWER;

import org.jspecify.annotations.Nullable;
import org.waymark.command.AllowedTo;
import org.waymark.command.indicator.IndicatorId;

/**
 * How are values looked after? Null asks for every indicator that anything was decided about. Answered by a list of
 * {@link OversightPage}, by indicator.
 */
@AllowedTo({PLANNER, REPORTER, REVIEWER, PARTNER, MONITOR, ADMINISTRATOR, PUBLIC})
public record FindOversight(@Nullable IndicatorId indicator) {}
