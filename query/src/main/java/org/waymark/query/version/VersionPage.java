package org.waymark.query.version;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.strategy.Cause;
import org.waymark.query.strategy.StrategyPage;

/**
 * An adopted version of a strategy, and the plan as it stood with it.
 *
 * @param known the day it became known: decided where that is marked, as in imported history, else recorded here
 * @param decidedOn the day of the decision where it was given, or null
 * @param recordedAt when the service learned of it
 * @param plan with the versions up to this one
 */
public record VersionPage(
        VersionId id,
        LocalDate known,
        @Nullable LocalDate decidedOn,
        Instant recordedAt,
        ParticipantId by,
        Words reason,
        List<Cause> causes,
        StrategyPage plan) {

    /** Its number, from 1 on. */
    public int version() {
        return id.version();
    }
}
