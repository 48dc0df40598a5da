package org.waymark.ui.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.query.commitment.CommitmentTrace;
import org.waymark.query.commitment.CommitmentTrace.Coverage;
import org.waymark.query.commitment.CommitmentTrace.ServingGoal;
import org.waymark.query.commitment.CommitmentTrace.Stretch;

/**
 * A commitment with what serves it in a strategy as it binds.
 *
 * @param coverage COVERED, LOST (by the version named last) or UNCOVERED
 * @param since since when it is covered, or null
 * @param stretches every stretch in which it was covered, each with the version that ended it and why
 * @param goals goals that serve it, with their measures, milestones and accepted values
 */
record TraceAnswer(
        @JsonUnwrapped CommitmentAnswer commitment,
        String strategy,
        Coverage coverage,
        @Nullable LocalDate since,
        List<Stretch> stretches,
        List<ServingGoal> goals) {

    static TraceAnswer of(CommitmentTrace trace) {
        return new TraceAnswer(
                CommitmentAnswer.of(trace.commitment()),
                trace.strategy().value(),
                trace.coverage(),
                trace.since(),
                trace.stretches(),
                trace.goals());
    }
}
