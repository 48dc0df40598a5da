package org.waymark.query.commitment;

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
 * What serves each commitment in a strategy as it binds? Answered by a list of {@link CommitmentTrace}, uncovered ones
 * too.
 *
 * @param asOf as it bound at the end of this day, or null for now
 */
@AllowedTo({PUBLIC, PLANNER, REPORTER, REVIEWER, PARTNER, MODERATOR, MONITOR, ADMINISTRATOR})
public record FindTrace(StrategyId strategy, @Nullable LocalDate asOf) {

    /** As it binds now. */
    public FindTrace(StrategyId strategy) {
        this(strategy, null);
    }
}
