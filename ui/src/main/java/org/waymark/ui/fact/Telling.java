package org.waymark.ui.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.fact.Content;
import org.waymark.command.feedback.Consent;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.StrategyId;

/** A fact as somebody types it, its story still to be sealed. */
public record Telling(
        Content.Kind kind,
        StrategyId strategy,
        @Nullable GoalId goal,
        Words title,
        @Nullable Words text,
        @Nullable LocalDate day,
        List<String> sources,
        @Nullable Spoken story) {

    /** Somebody's own words, and on what telling them is based. */
    public record Spoken(String language, String words, Consent consent) {

        @Override
        public String toString() {
            return "[story]";
        }
    }
}
