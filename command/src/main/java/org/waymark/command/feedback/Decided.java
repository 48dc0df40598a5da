package org.waymark.command.feedback;

import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;

/** Who decided, whether anything was kept back, and whether it was appealed and waits for another person. */
record Decided(ParticipantId by, boolean cut, boolean appealed, boolean waits) {

    static @Nullable Decided appealed(@Nullable Decided decided, boolean waits) {
        return decided == null ? null : new Decided(decided.by(), decided.cut(), true, waits);
    }
}
