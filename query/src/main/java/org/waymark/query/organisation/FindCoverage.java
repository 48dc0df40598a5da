package org.waymark.query.organisation;

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
import org.waymark.command.involvement.Situation;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.StrategyId;

/**
 * For which goals and places of a strategy that binds is there somebody, and for which is there nobody? Answered by an
 * optional {@link Coverage}.
 *
 * @param place what reaches this place, or null for everything
 * @param asOf roles as known at the end of this day, or null for now
 */
@AllowedTo({PUBLIC, PLANNER, REPORTER, REVIEWER, PARTNER, MODERATOR, MONITOR, ADMINISTRATOR})
public record FindCoverage(
        StrategyId strategy,
        Situation situation,
        @Nullable PlaceId place,
        @Nullable LocalDate asOf) {}
