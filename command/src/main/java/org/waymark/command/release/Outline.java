package org.waymark.command.release;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.disclosure.Readers;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.strategy.StrategyId;

/**
 * What a release is to hold.
 *
 * @param indicators the data sets, at least one
 * @param period values whose period lies within it
 * @param on the day from which it may be read, which the calendar announces
 * @param replaces the release before it, or null
 */
public record Outline(
        StrategyId strategy,
        Words title,
        List<IndicatorId> indicators,
        Period period,
        Readers readers,
        LocalDate on,
        @Nullable ReleaseId replaces) {

    public Outline {
        indicators = indicators.stream().distinct().toList();
    }
}
