package org.waymark.ui.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.waymark.command.consultation.ConsultationId;
import org.waymark.command.consultation.Rounds;
import org.waymark.command.strategy.ConsultationRound;
import org.waymark.query.consultation.ConsultationPage;
import org.waymark.query.consultation.FindConsultations;

/** What a test has laid out of consultations. */
public final class Consulting implements Rounds {

    public final List<ConsultationPage> rounds = new ArrayList<>();

    @QueryHandler
    List<ConsultationPage> on(FindConsultations question) {
        return List.copyOf(rounds);
    }

    @Override
    public Optional<ConsultationRound> find(ConsultationId consultation) {
        return rounds.stream()
                .filter(page -> page.consultation().equals(consultation))
                .map(ConsultationPage::round)
                .findFirst();
    }
}
