package org.waymark.infra.inward;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.ui.Quarantine.Reason;
import tools.jackson.databind.node.ObjectNode;

/** What looking at a record finds. */
sealed interface Inspected {

    /**
     * A report that an organisation's key signed.
     *
     * @param report its fields as {@code POST /api/v1/reports} has them
     * @param list the code list of its place's code, or null
     */
    record Genuine(
            String organisation,
            String id,
            Instant sentAt,
            String figure,
            @Nullable String list,
            ObjectNode report) implements Inspected {}

    /**
     * Something that is not taken.
     *
     * @param organisation whose key signed it all the same, or null
     * @param id where it could be read, or null
     */
    record Poison(
            Reason reason,
            @Nullable String field,
            @Nullable String organisation,
            @Nullable String id) implements Inspected, Dealt {

        static Poison of(Reason reason) {
            return new Poison(reason, null, null, null);
        }
    }
}
