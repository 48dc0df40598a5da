package org.waymark.ui.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.strategy.HorizonBound;
import org.waymark.query.strategy.StrategyPage;

/** A strategy in a list. */
record StrategyAnswer(
        String id,
        String name,
        Words names,
        String jurisdiction,
        LocalDate start,
        LocalDate end,
        List<HorizonBound> horizons,
        int version,
        int goalCount,
        int measureCount,
        int milestoneCount,
        @Nullable String source,
        String href) {

    static StrategyAnswer of(StrategyPage page, String language) {
        var outline = page.outline();
        var id = page.strategy().value();
        return new StrategyAnswer(
                id,
                outline.name().in(language),
                outline.name(),
                outline.jurisdiction().value(),
                outline.start(),
                outline.end(),
                outline.horizons(),
                page.version(),
                page.goals().size(),
                page.goals().stream().mapToInt(goal -> goal.measures().size()).sum(),
                page.goals().stream().mapToInt(goal -> goal.milestones().size()).sum(),
                outline.sourceUrl(),
                "/api/v1/strategies/" + id);
    }
}
