package org.waymark.command.strategy;

import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.commitment.CommitmentId;

/**
 * A promise that serves a commitment.
 *
 * @param basis how we know
 * @param note where the plan says so, or why we read it so; null where there is nothing to add
 */
public record Service(
        Promise promise,
        CommitmentId commitment,
        Basis basis,
        @Nullable Words note) {

    /** How we know that it serves. */
    public enum Basis {
        /** The plan itself says so. */
        STATED,
        /** Whoever wrote it down here reads it so. */
        READING
    }
}
