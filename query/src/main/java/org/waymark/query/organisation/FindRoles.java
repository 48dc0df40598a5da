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
import org.waymark.command.strategy.StrategyId;

/**
 * Who does what for a strategy? Answered by a list of {@link DeclaredRole} that stand, by goal, place and organisation.
 *
 * @param situation in calm or in crisis, or null for both
 * @param asOf as known at the end of this day, or null for now
 */
@AllowedTo({PUBLIC, PLANNER, REPORTER, REVIEWER, PARTNER, MODERATOR, MONITOR, ADMINISTRATOR})
public record FindRoles(
        StrategyId strategy,
        @Nullable Situation situation,
        @Nullable LocalDate asOf) {

    /** As it is now. */
    public FindRoles(StrategyId strategy, @Nullable Situation situation) {
        this(strategy, situation, null);
    }
}
