package org.waymark.query.standing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.Slice;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.standing.DivergenceId;

/**
 * A divergence that is or was flagged.
 *
 * @param stretches when it was, oldest first; the last is open while it is
 * @param sides whose values differ now, or differed last
 * @param said what they said about it, oldest first
 */
public record Flagged(
        DivergenceId divergence, List<Stretch> stretches, List<OrganisationId> sides, List<Explained> said) {

    /**
     * A time during which standings diverged.
     *
     * @param until null while they still do
     * @param apart how far when it began, in what the margin is given
     * @param slices the groups for which they did
     */
    public record Stretch(Instant from, @Nullable Instant until, BigDecimal apart, List<Slice> slices) {}

    /** Whether standings diverge now. */
    public boolean isOpen() {
        return stretches.getLast().until() == null;
    }

    /** Whether every side has said how its value comes to differ. */
    public boolean isExplained() {
        return sides.stream()
                .allMatch(side -> said.stream().anyMatch(one -> one.side().equals(side)));
    }
}
