package org.waymark.query.progress;

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
import org.waymark.query.strategy.Edition;

/**
 * Is this strategy on course? Answered by an optional {@link StrategyProgress}.
 *
 * @param asof as known at the end of this day, when only what was adopted is told; null for what is known by now
 */
@AllowedTo({PUBLIC, PLANNER, REPORTER, REVIEWER, PARTNER, MODERATOR, MONITOR, ADMINISTRATOR})
public record FindProgress(
        StrategyId strategy, Edition edition, @Nullable LocalDate asof) {

    /** By what is known by now. */
    public FindProgress(StrategyId strategy, Edition edition) {
        this(strategy, edition, null);
    }
}
