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
import org.waymark.query.proposal.FindProposals;
import org.waymark.query.proposal.ProposalPage;

/** What a test has laid out of consultations and proposals. */
public final class Consulting implements Rounds {

    public final List<ConsultationPage> rounds = new ArrayList<>();

    public final List<ProposalPage> proposals = new ArrayList<>();

    @QueryHandler
    List<ConsultationPage> on(FindConsultations question) {
        return List.copyOf(rounds);
    }

    @QueryHandler
    List<ProposalPage> on(FindProposals question) {
        return List.copyOf(proposals);
    }

    @Override
    public Optional<ConsultationRound> find(ConsultationId consultation) {
        return rounds.stream()
                .filter(page -> page.consultation().equals(consultation))
                .map(ConsultationPage::round)
                .findFirst();
    }
}
