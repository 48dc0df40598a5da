package org.waymark.command.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.StrategyId;

/**
 * What a fact says.
 *
 * @param goal beside whose figures it stands, or null for every goal of the plan
 * @param title of a myth, what is claimed
 * @param text of a myth, what is true of it; null where a story is told
 * @param day on which it happened, or null where nothing did
 * @param sources links
 * @param story somebody's own words, or null
 */
public record Content(
        Kind kind,
        StrategyId strategy,
        @Nullable GoalId goal,
        Words title,
        @Nullable Words text,
        @Nullable LocalDate day,
        List<String> sources,
        @Nullable Story story) {

    public Content {
        sources = List.copyOf(sources);
    }

    /** Kinds of fact. */
    public enum Kind {
        /** What all who speak for the plan say alike. */
        MESSAGE,
        STORY,
        MYTH,
        /** Something that happened while figures moved: a vote, an attack, a law, an influx. */
        EVENT
    }
}
