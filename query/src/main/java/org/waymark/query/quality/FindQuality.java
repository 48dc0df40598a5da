package org.waymark.query.quality;

import static org.waymark.command.Role.ADMINISTRATOR;
import static org.waymark.command.Role.MONITOR;
import static org.waymark.command.Role.PARTNER;
import static org.waymark.command.Role.PLANNER;
import static org.waymark.command.Role.REPORTER;
import static org.waymark.command.Role.REVIEWER;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.AllowedTo;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.strategy.StrategyId;

/**
 * Can the figures of this plan be trusted? Answered by a {@link QualityMatrix}.
 *
 * @param indicator of this alone, or null for all
 * @param from of periods that end on or after this day, or null for the last twelve periods
 * @param to of periods that end on or before this day, or null for all that are over
 * @param states rows with any of these, or empty for all
 * @param page counted from 1; 0 for all rows at once
 * @param today the day it is asked for
 */
@AllowedTo({PLANNER, REPORTER, REVIEWER, PARTNER, MONITOR, ADMINISTRATOR})
public record FindQuality(
        StrategyId strategy,
        @Nullable IndicatorId indicator,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<QualityState> states,
        int page,
        LocalDate today) {

    /** Whether the rows of the page are known without looking for what is odd about any other. */
    boolean isOfAPage() {
        return page > 0 && states.stream().allMatch(QualityState::isKept);
    }

    boolean asksFor(LocalDate end) {
        return (from == null || !end.isBefore(from)) && (to == null || !end.isAfter(to));
    }
}
