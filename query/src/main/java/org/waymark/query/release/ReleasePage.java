package org.waymark.query.release;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.release.Manifest;
import org.waymark.command.release.Outline;
import org.waymark.command.release.ReleaseId;

/**
 * A release.
 *
 * @param asOf it holds what was accepted by then
 * @param signatures who said that it may go out
 * @param manifest what was signed, or null
 * @param published when its readers got it, or null
 * @param withdrawn when and why it was taken back, or null
 */
public record ReleasePage(
        ReleaseId release,
        Outline outline,
        Instant asOf,
        List<ParticipantId> signatures,
        @Nullable Manifest manifest,
        @Nullable Instant published,
        @Nullable Withdrawal withdrawn) {

    /** It was taken back. */
    public record Withdrawal(Instant at, String reason) {}

    /** Whether its readers have it and may rely on it. */
    public boolean isLive() {
        return published != null && withdrawn == null;
    }
}
