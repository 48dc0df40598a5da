package org.waymark.command.proposal;

import java.time.LocalDate;
import java.util.List;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.proposal.ProposalCommand.DecideProposal;
import org.waymark.command.proposal.ProposalCommand.JudgeProposal;
import org.waymark.command.proposal.ProposalEvent.ProposalDecided;
import org.waymark.command.proposal.ProposalEvent.ProposalMade;
import org.waymark.command.proposal.ProposalEvent.ProposalReturned;
import org.waymark.command.strategy.Amendment;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.StrategyId;

/** Who proposes what in these tests. */
final class Cast {

    static final LocalDate TODAY = LocalDate.of(2026, 4, 2);
    static final ProposalId EVENINGS = new ProposalId("evenings");
    static final ParticipantId PAUL = new ParticipantId("paul");
    static final ParticipantId PETRA = new ParticipantId("petra");
    static final OrganisationId HARBOUR = new OrganisationId("harbour");
    static final OrganisationId COUNCIL = new OrganisationId("council");
    static final Words WHY = Words.english("People work in the daytime");
    static final Amendment WORDS = Amendment.words(new GoalId("language"), 3, WHY, WHY);
    static final List<String> STUDY = List.of("https://example.org/study");
    static final Suggestion SUGGESTION = suggestion("together", HARBOUR, 1, List.of(WORDS), STUDY);
    static final ProposalMade MADE = new ProposalMade(EVENINGS, SUGGESTION, TODAY, PAUL);
    static final ProposalReturned BACK = new ProposalReturned(EVENINGS, List.of(WORDS), TODAY, PETRA);
    static final ProposalDecided DECLINED = new ProposalDecided(EVENINGS, List.of(), WHY, TODAY, PETRA);
    static final JudgeProposal SUPPORT = new JudgeProposal(EVENINGS, COUNCIL, Judgement.SUPPORTS, WHY, PETRA);

    private Cast() {}

    static Suggestion suggestion(
            String plan, OrganisationId by, int version, List<Amendment> changes, List<String> evidence) {
        return new Suggestion(new StrategyId(plan), version, by, WHY, WHY, changes, evidence);
    }

    static DecideProposal decide(Integer... taken) {
        return new DecideProposal(EVENINGS, List.of(taken), WHY, PETRA);
    }
}
