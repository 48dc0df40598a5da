package org.waymark.command.release;

import java.time.Instant;
import org.waymark.command.ParticipantId;
import org.waymark.command.StoredAs;

/** What has happened to a release. */
public sealed interface ReleaseEvent {

    ReleaseId release();

    ParticipantId by();

    /**
     * It is drafted.
     *
     * @param asOf it holds what was accepted by then
     */
    @StoredAs("release.release-drafted")
    record ReleaseDrafted(ReleaseId release, Outline outline, Instant asOf, ParticipantId by) implements ReleaseEvent {}

    /** Somebody looked at it and says it may go out. */
    @StoredAs("release.release-signed")
    record ReleaseSigned(ReleaseId release, Manifest manifest, ParticipantId by) implements ReleaseEvent {}

    /** Its readers have it. */
    @StoredAs("release.release-published")
    record ReleasePublished(ReleaseId release, Manifest manifest, ParticipantId by) implements ReleaseEvent {}

    /** It is taken back. */
    @StoredAs("release.release-withdrawn")
    record ReleaseWithdrawn(ReleaseId release, String reason, ParticipantId by) implements ReleaseEvent {}
}
