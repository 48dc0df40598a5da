package org.waymark.query.incident;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.command.incident.IncidentEvent;
import org.waymark.command.incident.IncidentEvent.HandedOver;
import org.waymark.command.incident.IncidentEvent.IncidentReported;
import org.waymark.command.incident.IncidentEvent.IncidentWithdrawn;
import org.waymark.command.incident.IncidentEvent.RecipientsChanged;
import org.waymark.command.incident.IncidentEvent.ResponseNoted;
import org.waymark.command.incident.IncidentId;
import org.waymark.command.incident.Recipient;
import org.waymark.command.sealed.Sealed;
import org.waymark.query.Pages;
import org.waymark.query.incident.IncidentPage.Handed;

/** A page for each incident, and a small one for its receipt; they never vanish. */
@Component
@ProcessingGroup("incident")
class IncidentProjection {

    /** Finds an incident by its receipt. */
    record Receipt(IncidentId incident) {}

    static final String INCIDENTS = "incident_1";

    private static final Comparator<IncidentPage> TO_HAND_OVER_FIRST = Comparator.comparing(
                    (IncidentPage page) -> page.toHandOver().isEmpty())
            .thenComparing(IncidentPage::on)
            .thenComparing(page -> page.incident().value());

    private final Pages<IncidentPage> incidents;
    private final Pages<Receipt> receipts;

    IncidentProjection(MongoDatabase database) {
        incidents = new Pages<>(database, INCIDENTS, IncidentPage.class);
        receipts = new Pages<>(database, "incident_receipt_1", Receipt.class);
    }

    @EventHandler
    void on(IncidentEvent event, @SequenceNumber long sequence) {
        if (event instanceof IncidentReported reported) {
            incidents.put(reported.incident(), sequence, told(reported));
            receipts.put(reported.receipt().value(), sequence, new Receipt(reported.incident()));
        } else {
            incidents.change(event.incident(), sequence, page -> after(page, event));
        }
    }

    @QueryHandler
    List<IncidentPage> answer(FindIncidents question) {
        return incidents.all().stream().sorted(TO_HAND_OVER_FIRST).toList();
    }

    @QueryHandler
    Optional<IncidentPage> answer(FindIncidentByReceipt question) {
        return receipts.find(question.receipt().value()).flatMap(receipt -> incidents.find(receipt.incident()));
    }

    @ResetHandler
    void forget() {
        incidents.drop();
        receipts.drop();
    }

    private static IncidentPage told(IncidentReported event) {
        return new IncidentPage(
                event.incident(),
                event.told(),
                event.agreed(),
                event.words(),
                event.consent() != null,
                event.on(),
                false,
                List.of());
    }

    private static IncidentPage after(IncidentPage page, IncidentEvent event) {
        return switch (event) {
            case IncidentReported again -> page;
            case RecipientsChanged changed -> with(page, changed.agreed(), page.words(), false, page.handed());
            case IncidentWithdrawn _ -> with(page, Set.of(), null, true, page.handed());
            case HandedOver handed ->
                with(
                        page,
                        page.agreed(),
                        page.words(),
                        false,
                        Stream.concat(
                                        page.handed().stream(),
                                        Stream.of(new Handed(handed.recipient(), handed.on(), null)))
                                .toList());
            case ResponseNoted noted ->
                with(
                        page,
                        page.agreed(),
                        page.words(),
                        page.withdrawn(),
                        page.handed().stream()
                                .map(one -> one.recipient() == noted.recipient() ? answered(one, noted.on()) : one)
                                .toList());
        };
    }

    private static Handed answered(Handed handed, LocalDate on) {
        return new Handed(handed.recipient(), handed.on(), on);
    }

    private static IncidentPage with(
            IncidentPage page, Set<Recipient> agreed, @Nullable Sealed words, boolean withdrawn, List<Handed> handed) {
        return new IncidentPage(
                page.incident(), page.told(), agreed, words, page.throughPartner(), page.on(), withdrawn, handed);
    }
}
