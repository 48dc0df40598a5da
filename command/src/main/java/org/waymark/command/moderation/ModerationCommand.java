package org.waymark.command.moderation;

import static org.waymark.command.Role.ADMINISTRATOR;
import static org.waymark.command.Role.MODERATOR;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.waymark.command.AllowedTo;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;
import org.waymark.command.feedback.WithheldBecause;

/** What may be asked of the rules of moderation. What is said already changes nothing. */
public sealed interface ModerationCommand extends Command {

    ModerationId moderation();

    /** Say what a reason means here, so that authors and moderators read the same. */
    @AllowedTo(ADMINISTRATOR)
    record DefineReason(
            @TargetAggregateIdentifier ModerationId moderation,
            WithheldBecause reason,
            Definition definition,
            ParticipantId by)
            implements ModerationCommand {}

    /**
     * Name the words of one language by which the queue is sorted. They decide nothing.
     *
     * @param words all of them; none is no list
     */
    @AllowedTo({MODERATOR, ADMINISTRATOR})
    record ListWords(
            @TargetAggregateIdentifier ModerationId moderation, String language, List<String> words, ParticipantId by)
            implements ModerationCommand {}

    /** Say how much that disturbs one person reads before a rest. */
    @AllowedTo(ADMINISTRATOR)
    record LimitExposure(@TargetAggregateIdentifier ModerationId moderation, Exposure exposure, ParticipantId by)
            implements ModerationCommand {}
}
