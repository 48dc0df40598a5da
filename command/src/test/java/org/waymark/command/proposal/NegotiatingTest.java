package org.waymark.command.proposal;

import static java.time.ZoneOffset.UTC;
import static org.waymark.command.proposal.Cast.*;
import static org.waymark.command.proposal.ProposalRefusal.NO_SUCH_CHANGE;
import static org.waymark.command.proposal.ProposalRefusal.OWN_PROPOSAL;
import static org.waymark.command.proposal.ProposalRefusal.RETURNED;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.command.proposal.ProposalCommand.DiscussProposal;
import org.waymark.command.proposal.ProposalCommand.JudgeProposal;
import org.waymark.command.proposal.ProposalCommand.ReturnProposal;
import org.waymark.command.proposal.ProposalEvent.ProposalDecided;
import org.waymark.command.proposal.ProposalEvent.ProposalDiscussed;
import org.waymark.command.proposal.ProposalEvent.ProposalJudged;

class NegotiatingTest {

    final FixtureConfiguration<Proposal> proposal = new AggregateTestFixture<>(Proposal.class)
            .registerInjectableResource(Clock.fixed(Instant.parse("2026-04-02T08:00:00Z"), UTC));

    @Nested
    class Judging {

        @Test
        void isForOthers() {
            proposal.given(MADE)
                    .when(SUPPORT)
                    .expectEvents(new ProposalJudged(EVENINGS, COUNCIL, Judgement.SUPPORTS, WHY, TODAY, PETRA));
            proposal.given(MADE)
                    .when(new JudgeProposal(EVENINGS, HARBOUR, Judgement.SUPPORTS, WHY, PAUL))
                    .expectExceptionDetails(OWN_PROPOSAL);
        }
    }

    @Nested
    class Discussing {

        @Test
        void isForOrganisationsAndForThoseWhoAnswerForThePlan() {
            proposal.given(MADE)
                    .when(new DiscussProposal(EVENINGS, COUNCIL, WHY, PAUL))
                    .expectEvents(new ProposalDiscussed(EVENINGS, COUNCIL, WHY, TODAY, PAUL));
            proposal.given(MADE)
                    .when(new DiscussProposal(EVENINGS, null, WHY, PETRA))
                    .expectEvents(new ProposalDiscussed(EVENINGS, null, WHY, TODAY, PETRA));
        }
    }

    @Nested
    class Deciding {

        @Test
        void namesWhatIsTakenUp() {
            proposal.given(MADE)
                    .when(decide(1))
                    .expectEvents(new ProposalDecided(EVENINGS, List.of(1), WHY, TODAY, PETRA));
            proposal.given(MADE).when(decide(2)).expectExceptionDetails(NO_SUCH_CHANGE);
            proposal.given(MADE).when(decide(0)).expectExceptionDetails(NO_SUCH_CHANGE);
        }

        @Test
        void waitsForTheAuthorOfWhatThePlanHasOvertaken() {
            proposal.given(MADE)
                    .when(new ReturnProposal(EVENINGS, List.of(WORDS), PETRA))
                    .expectEvents(BACK);
            proposal.given(MADE, BACK)
                    .when(new ReturnProposal(EVENINGS, List.of(WORDS), PETRA))
                    .expectExceptionDetails(RETURNED);
            proposal.given(MADE, BACK).when(decide(1)).expectExceptionDetails(RETURNED);
        }

        @Test
        void mayDeclineItMeanwhile() {
            proposal.given(MADE, BACK).when(decide()).expectEvents(DECLINED);
        }
    }
}
