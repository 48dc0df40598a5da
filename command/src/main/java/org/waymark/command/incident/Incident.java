package org.waymark.command.incident;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.waymark.command.incident.IncidentRefusal.CONSENT_MISSING;
import static org.waymark.command.incident.IncidentRefusal.HANDED_OVER_ALREADY;
import static org.waymark.command.incident.IncidentRefusal.MONTH_UNREADABLE;
import static org.waymark.command.incident.IncidentRefusal.NOTED_ALREADY;
import static org.waymark.command.incident.IncidentRefusal.NOT_AGREED;
import static org.waymark.command.incident.IncidentRefusal.NOT_HANDED_OVER;
import static org.waymark.command.incident.IncidentRefusal.NOT_YOURS;
import static org.waymark.command.incident.IncidentRefusal.TOLD_ALREADY;
import static org.waymark.command.incident.IncidentRefusal.WITHDRAWN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.Refused;
import org.waymark.command.feedback.ReceiptTag;
import org.waymark.command.incident.IncidentCommand.ChangeRecipients;
import org.waymark.command.incident.IncidentCommand.HandOver;
import org.waymark.command.incident.IncidentCommand.NoteResponse;
import org.waymark.command.incident.IncidentCommand.ReportIncident;
import org.waymark.command.incident.IncidentCommand.WithdrawIncident;
import org.waymark.command.incident.IncidentEvent.HandedOver;
import org.waymark.command.incident.IncidentEvent.IncidentReported;
import org.waymark.command.incident.IncidentEvent.IncidentWithdrawn;
import org.waymark.command.incident.IncidentEvent.RecipientsChanged;
import org.waymark.command.incident.IncidentEvent.ResponseNoted;

/** What was done to somebody for who they are. Only whoever told it says who may have it. */
@Aggregate
class Incident {

    @AggregateIdentifier
    private @Nullable IncidentId id;

    private @Nullable ReceiptTag receipt;
    private boolean withdrawn;
    private Set<Recipient> agreed = Set.of();
    private final Set<Recipient> handedTo = EnumSet.noneOf(Recipient.class);
    private final Set<Recipient> answered = EnumSet.noneOf(Recipient.class);

    private Incident() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ReportIncident command, Clock clock) {
        var today = LocalDate.now(clock);
        var month = command.told().month();
        Refused.when(id != null, TOLD_ALREADY);
        Refused.when(!command.by().equals(ParticipantId.PUBLIC) && command.consent() == null, CONSENT_MISSING);
        Refused.when(!command.told().isAMonth(), MONTH_UNREADABLE);
        Refused.when(month != null && month.start().isAfter(today), MONTH_UNREADABLE);
        apply(new IncidentReported(
                command.incident(),
                command.told(),
                command.agreed(),
                command.words(),
                command.receipt(),
                command.consent(),
                today,
                command.by()));
    }

    @CommandHandler
    void handle(ChangeRecipients command) {
        byTeller(command.receipt());
        if (!command.agreed().equals(agreed)) {
            apply(new RecipientsChanged(command.incident(), command.agreed(), command.by()));
        }
    }

    @CommandHandler
    void handle(WithdrawIncident command, Clock clock) {
        Refused.when(!command.receipt().equals(receipt), NOT_YOURS);
        if (!withdrawn) {
            apply(new IncidentWithdrawn(command.incident(), LocalDate.now(clock), command.by()));
        }
    }

    @CommandHandler
    void handle(HandOver command, Clock clock) {
        Refused.when(withdrawn, WITHDRAWN);
        Refused.when(!agreed.contains(command.recipient()), NOT_AGREED);
        Refused.when(handedTo.contains(command.recipient()), HANDED_OVER_ALREADY);
        apply(new HandedOver(command.incident(), command.recipient(), LocalDate.now(clock), command.by()));
    }

    @CommandHandler
    void handle(NoteResponse command, Clock clock) {
        Refused.when(!handedTo.contains(command.recipient()), NOT_HANDED_OVER);
        Refused.when(answered.contains(command.recipient()), NOTED_ALREADY);
        apply(new ResponseNoted(command.incident(), command.recipient(), LocalDate.now(clock), command.by()));
    }

    @EventSourcingHandler
    void on(IncidentEvent event) {
        switch (event) {
            case IncidentReported reported -> {
                id = reported.incident();
                receipt = reported.receipt();
                agreed = reported.agreed();
            }
            case RecipientsChanged changed -> agreed = changed.agreed();
            case IncidentWithdrawn _ -> withdrawn = true;
            case HandedOver handed -> handedTo.add(handed.recipient());
            case ResponseNoted noted -> answered.add(noted.recipient());
        }
    }

    private void byTeller(ReceiptTag tag) {
        Refused.when(!tag.equals(receipt), NOT_YOURS);
        Refused.when(withdrawn, WITHDRAWN);
    }
}
