package org.waymark.query.release;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.release.ReleaseId;

/**
 * A line of the calendar of releases; it tells no figure.
 *
 * @param published when it went out, or null where it is announced only
 * @param withdrawn why it was taken back, or null
 */
public record Announced(
        ReleaseId release,
        Words title,
        LocalDate on,
        @Nullable Instant published,
        @Nullable String withdrawn) {}
