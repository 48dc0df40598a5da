package org.waymark.ui.site;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.waymark.command.feedback.ReceiptTag;
import org.waymark.command.incident.IncidentCommand.ChangeRecipients;
import org.waymark.command.incident.IncidentCommand.ReportIncident;
import org.waymark.command.incident.IncidentCommand.WithdrawIncident;
import org.waymark.command.incident.Recipient;
import org.waymark.command.incident.Told.Kind;
import org.waymark.query.incident.FindIncidentByReceipt;
import org.waymark.query.incident.FindIncidentFigures;
import org.waymark.query.incident.IncidentFigures;
import org.waymark.query.incident.IncidentFigures.Count;
import org.waymark.query.incident.IncidentFigures.Year;
import org.waymark.query.incident.IncidentPage;

/** Remembers the incidents that are told on the public pages. */
final class SampleIncidents {

    final Map<ReceiptTag, IncidentPage> told = new HashMap<>();

    @CommandHandler
    void report(ReportIncident asked) {
        told.put(
                asked.receipt(),
                new IncidentPage(
                        asked.incident(),
                        asked.told(),
                        asked.agreed(),
                        asked.words(),
                        false,
                        LocalDate.of(2026, 11, 20),
                        false,
                        List.of()));
    }

    @CommandHandler
    void change(ChangeRecipients asked) {
        told.computeIfPresent(asked.receipt(), (_, page) -> with(page, asked.agreed(), false));
    }

    @CommandHandler
    void withdraw(WithdrawIncident asked) {
        told.computeIfPresent(asked.receipt(), (_, page) -> with(page, Set.of(), true));
    }

    @QueryHandler
    Optional<IncidentPage> answer(FindIncidentByReceipt question) {
        return Optional.ofNullable(told.get(question.receipt()));
    }

    @QueryHandler
    Optional<IncidentFigures> answer(FindIncidentFigures question) {
        return Optional.of(new IncidentFigures(List.of(new Year(
                2026,
                40,
                List.of(new Count<>(Kind.THREAT, 25), new Count<>(Kind.INSULT, null)),
                List.of(),
                List.of()))));
    }

    private static IncidentPage with(IncidentPage page, Set<Recipient> agreed, boolean withdrawn) {
        return new IncidentPage(
                page.incident(), page.told(), agreed, page.words(), false, page.on(), withdrawn, page.handed());
    }
}
