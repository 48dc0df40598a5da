package org.waymark.query.commitment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.commitment.Clause;
import org.waymark.command.commitment.CommitmentId;

/**
 * A commitment as it reads today.
 *
 * @param revision given back with each correction
 * @param retired whether it is offered no longer
 * @param steps how it came to read so, in order
 */
public record CommitmentPage(CommitmentId commitment, int revision, Clause clause, boolean retired, List<Step> steps) {

    /**
     * One thing that happened to it.
     *
     * @param what stored name of the event, for example {@code commitment.commitment-corrected}
     * @param reason why, or null where none is asked for
     */
    public record Step(String what, Instant at, @Nullable String reason, ParticipantId by) {}
}
