package org.waymark.command.incident;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.StoredAs;
import org.waymark.command.feedback.Consent;
import org.waymark.command.feedback.ReceiptTag;
import org.waymark.command.sealed.Sealed;

/** What has happened to an incident since it was told. */
public sealed interface IncidentEvent {

    IncidentId incident();

    /** Somebody told of it. */
    @StoredAs("incident.incident-reported")
    record IncidentReported(
            IncidentId incident,
            Told told,
            Set<Recipient> agreed,
            @Nullable Sealed words,
            ReceiptTag receipt,
            @Nullable Consent consent,
            LocalDate on,
            ParticipantId by)
            implements IncidentEvent {}

    /** From now on these may have it. */
    @StoredAs("incident.recipients-changed")
    record RecipientsChanged(IncidentId incident, Set<Recipient> agreed, ParticipantId by) implements IncidentEvent {}

    /** Whoever told it took it back. */
    @StoredAs("incident.incident-withdrawn")
    record IncidentWithdrawn(IncidentId incident, LocalDate on, ParticipantId by) implements IncidentEvent {}

    /** It was handed to somebody. */
    @StoredAs("incident.handed-over")
    record HandedOver(IncidentId incident, Recipient recipient, LocalDate on, ParticipantId by)
            implements IncidentEvent {}

    /** They took it up. */
    @StoredAs("incident.response-noted")
    record ResponseNoted(IncidentId incident, Recipient recipient, LocalDate on, ParticipantId by)
            implements IncidentEvent {}
}
