package org.waymark.command.incident;

import static org.waymark.command.Role.MODERATOR;
import static org.waymark.command.Role.MONITOR;
import static org.waymark.command.Role.PARTNER;
import static org.waymark.command.Role.PUBLIC;

import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.waymark.command.AllowedTo;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;
import org.waymark.command.feedback.Consent;
import org.waymark.command.feedback.ReceiptTag;
import org.waymark.command.sealed.Sealed;

/** What may be asked of an incident. Nothing is handed over that nobody agreed to. */
public sealed interface IncidentCommand extends Command {

    IncidentId incident();

    /**
     * Tell of an incident, with or without an account.
     *
     * @param words in one's own words, or null
     * @param consent the basis on which a partner tells it for somebody else; null where nobody is between
     */
    @AllowedTo({PUBLIC, PARTNER})
    record ReportIncident(
            @TargetAggregateIdentifier IncidentId incident,
            Told told,
            Set<Recipient> agreed,
            @Nullable Sealed words,
            ReceiptTag receipt,
            @Nullable Consent consent,
            ParticipantId by)
            implements IncidentCommand {}

    /** Say anew who may have it. What was handed over stays where it is. */
    @AllowedTo(PUBLIC)
    record ChangeRecipients(
            @TargetAggregateIdentifier IncidentId incident, ReceiptTag receipt, Set<Recipient> agreed, ParticipantId by)
            implements IncidentCommand {}

    /** Take it back. The key of the words is destroyed; totals say that one was withdrawn. */
    @AllowedTo(PUBLIC)
    record WithdrawIncident(@TargetAggregateIdentifier IncidentId incident, ReceiptTag receipt, ParticipantId by)
            implements IncidentCommand {}

    /** Note that it was handed to somebody who may have it. */
    @AllowedTo({MODERATOR, MONITOR})
    record HandOver(@TargetAggregateIdentifier IncidentId incident, Recipient recipient, ParticipantId by)
            implements IncidentCommand {}

    /** Note that whoever it was handed to has taken it up. */
    @AllowedTo({MODERATOR, MONITOR})
    record NoteResponse(@TargetAggregateIdentifier IncidentId incident, Recipient recipient, ParticipantId by)
            implements IncidentCommand {}
}
