package org.waymark.query.feedback;

import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.feedback.Circumstances;
import org.waymark.command.feedback.Consent;

/**
 * How a voice came in.
 *
 * @param by the public, or the partner who handed it on
 * @param consent on which basis a partner handed it on, or null where its author wrote
 */
public record Origin(ParticipantId by, @Nullable Consent consent, Circumstances circumstances) {

    /** Its author wrote. */
    public static final Origin AUTHOR = new Origin(ParticipantId.PUBLIC, null, Circumstances.NONE);
}
