package org.waymark.query.quality;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;

/**
 * How it stands with the value of one period.
 *
 * @param states the graver ones first, never empty
 * @param dueOn the last day on which it is on time, after every crisis
 * @param cameIn the day it first came in, or that its source published it, or null
 * @param revision as which it counts, 0 where none does
 * @param groups how many groups are expected
 * @param told how many of these are told of, with a number or a reason
 * @param odd codes of what is odd about it
 * @param confirmed those of them that somebody confirmed
 */
public record QualityCell(
        Period period,
        List<QualityState> states,
        LocalDate dueOn,
        @Nullable LocalDate cameIn,
        int revision,
        int groups,
        int told,
        List<String> odd,
        List<String> confirmed) {

    /** The state it is drawn with. */
    public QualityState first() {
        return states.getFirst();
    }
}
