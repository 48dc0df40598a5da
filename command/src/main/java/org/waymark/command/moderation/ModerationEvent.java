package org.waymark.command.moderation;

import java.util.List;
import org.waymark.command.ParticipantId;
import org.waymark.command.StoredAs;
import org.waymark.command.feedback.WithheldBecause;

/** What has happened to the rules of moderation. */
public sealed interface ModerationEvent {

    ModerationId moderation();

    /** A reason means this from now on. */
    @StoredAs("moderation.reason-defined")
    record ReasonDefined(ModerationId moderation, WithheldBecause reason, Definition definition, ParticipantId by)
            implements ModerationEvent {}

    /** By these words of a language the queue is sorted from now on. */
    @StoredAs("moderation.words-listed")
    record WordsListed(ModerationId moderation, String language, List<String> words, ParticipantId by)
            implements ModerationEvent {}

    /** So much that disturbs one person reads before a rest. */
    @StoredAs("moderation.exposure-limited")
    record ExposureLimited(ModerationId moderation, Exposure exposure, ParticipantId by) implements ModerationEvent {}
}
