package org.waymark.query.gathering;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.gathering.GatheringId;
import org.waymark.command.gathering.Held;

/**
 * A gathering, without who told of it.
 *
 * @param takenBack why it counts no longer, or null
 */
public record GatheringPage(
        GatheringId gathering,
        Held held,
        LocalDate told,
        @Nullable String takenBack) {}
