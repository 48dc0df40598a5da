package org.waymark.ui.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.proposal.Judgement;
import org.waymark.command.proposal.ProposalId;
import org.waymark.command.proposal.Suggestion;
import org.waymark.command.strategy.Amendment;
import org.waymark.command.strategy.GoalId;
import org.waymark.query.proposal.FindProposal;
import org.waymark.query.proposal.FindProposals;
import org.waymark.query.proposal.ProposalPage;
import org.waymark.query.proposal.ProposalPage.Decided;
import org.waymark.query.proposal.ProposalPage.Judged;
import org.waymark.query.proposal.ProposalPage.Remark;

/** A proposal that is back with its author, and one that was declined. */
final class SampleProposals {

    private static final LocalDate MADE = LocalDate.of(2026, 7, 1);
    private static final OrganisationId HARBOUR = new OrganisationId("harbour");
    private static final GoalId EMPLOYMENT = new GoalId("employment");
    private static final Words PROPOSED = Words.english("Work in the <evening>");
    private static final Words MEANWHILE = Words.english("Work at night");

    private final List<ProposalPage> pages = List.of(
            page("evenings", MADE, null),
            page("mornings", null, new Decided(List.of(), Words.english("Nobody would come"), MADE)));

    private static ProposalPage page(String id, @Nullable LocalDate returned, @Nullable Decided decided) {
        var suggestion = new Suggestion(
                SamplePlan.PLAN,
                1,
                HARBOUR,
                PROPOSED,
                Words.english("People work in the daytime"),
                List.of(Amendment.words(EMPLOYMENT, 1, PROPOSED, PROPOSED)),
                List.of("https://example.org/study"));
        return new ProposalPage(
                new ProposalId(id),
                suggestion,
                MADE,
                List.of(suggestion),
                List.of(new Judged(HARBOUR, Judgement.OBJECTS, Words.english("Too late for children"), MADE, 1)),
                List.of(new Remark(null, Words.english("Who pays?"), MADE)),
                returned,
                returned == null ? List.of() : List.of(Amendment.words(EMPLOYMENT, 2, MEANWHILE, MEANWHILE)),
                decided,
                null);
    }

    @QueryHandler
    List<ProposalPage> on(FindProposals question) {
        return pages;
    }

    @QueryHandler
    Optional<ProposalPage> on(FindProposal question) {
        return pages.stream()
                .filter(page -> page.proposal().equals(question.proposal()))
                .findFirst();
    }
}
