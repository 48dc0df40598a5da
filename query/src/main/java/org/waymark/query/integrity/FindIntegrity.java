package org.waymark.query.integrity;

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
import org.waymark.command.strategy.StrategyId;

/**
 * How voices were answered until the end of the month before today, so that no single voice moves a figure on its day.
 *
 * @param strategy those about one strategy; null for all
 */
@AllowedTo({PUBLIC, PLANNER, REPORTER, REVIEWER, PARTNER, MODERATOR, MONITOR, ADMINISTRATOR})
public record FindIntegrity(@Nullable StrategyId strategy, LocalDate today) {

    /** The last day that is looked at. */
    public LocalDate until() {
        return today.withDayOfMonth(1).minusDays(1);
    }
}
