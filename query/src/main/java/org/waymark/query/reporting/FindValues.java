package org.waymark.query.reporting;

import static org.waymark.command.Role.ADMINISTRATOR;
import static org.waymark.command.Role.MODERATOR;
import static org.waymark.command.Role.MONITOR;
import static org.waymark.command.Role.PARTNER;
import static org.waymark.command.Role.PLANNER;
import static org.waymark.command.Role.PUBLIC;
import static org.waymark.command.Role.REPORTER;
import static org.waymark.command.Role.REVIEWER;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.AllowedTo;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.Standing;
import org.waymark.command.strategy.StrategyId;

/**
 * Which values count? Null asks for any. Answered by a list of {@link ValueRow}, a row for each group, in order.
 *
 * @param asof those that counted at the end of this day, or null for now
 */
@AllowedTo({PUBLIC, PLANNER, REPORTER, REVIEWER, PARTNER, MODERATOR, MONITOR, ADMINISTRATOR})
public record FindValues(
        @Nullable StrategyId strategy,
        @Nullable IndicatorId indicator,
        @Nullable PlaceId place,
        @Nullable Standing standing,
        @Nullable LocalDate asof) {

    /** Those that count now. */
    public FindValues(
            @Nullable StrategyId strategy,
            @Nullable IndicatorId indicator,
            @Nullable PlaceId place,
            @Nullable Standing standing) {
        this(strategy, indicator, place, standing, null);
    }
}
