package org.waymark.query.standing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.standing.Margin;

/**
 * What several standings say about an indicator. None overwrites another.
 *
 * @param margin how far they may lie apart, or null for words
 * @param usual whether that is what holds while nobody set another
 * @param beside by place, the latest period first, then group
 * @param flagged where they diverge or did, the latest period first
 */
public record Standings(
        IndicatorId indicator, @Nullable Margin margin, boolean usual, List<Beside> beside, List<Flagged> flagged) {}
