package org.waymark.command.proposal;

import static java.time.ZoneOffset.UTC;
import static org.waymark.command.proposal.Cast.*;
import static org.waymark.command.proposal.ProposalRefusal.EVIDENCE_MISSING;
import static org.waymark.command.proposal.ProposalRefusal.LINK_UNREADABLE;
import static org.waymark.command.proposal.ProposalRefusal.NAME_TAKEN;
import static org.waymark.command.proposal.ProposalRefusal.NOTHING_PROPOSED;
import static org.waymark.command.proposal.ProposalRefusal.OF_ANOTHER;
import static org.waymark.command.proposal.ProposalRefusal.OVER;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.command.proposal.ProposalCommand.DiscussProposal;
import org.waymark.command.proposal.ProposalCommand.MakeProposal;
import org.waymark.command.proposal.ProposalCommand.ReturnProposal;
import org.waymark.command.proposal.ProposalCommand.ReviseProposal;
import org.waymark.command.proposal.ProposalCommand.WithdrawProposal;
import org.waymark.command.proposal.ProposalEvent.ProposalRevised;
import org.waymark.command.proposal.ProposalEvent.ProposalWithdrawn;

class ProposalTest {

    final FixtureConfiguration<Proposal> proposal = new AggregateTestFixture<>(Proposal.class)
            .registerInjectableResource(Clock.fixed(Instant.parse("2026-04-02T08:00:00Z"), UTC));

    static Stream<ProposalCommand> everything() {
        return Stream.of(
                new ReviseProposal(EVENINGS, SUGGESTION, PAUL),
                new WithdrawProposal(EVENINGS, HARBOUR, WHY, PAUL),
                SUPPORT,
                new DiscussProposal(EVENINGS, COUNCIL, WHY, PETRA),
                new ReturnProposal(EVENINGS, List.of(WORDS), PETRA),
                decide(1));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void whatWasDecidedStaysSo(ProposalCommand command) {
        proposal.given(MADE, DECLINED).when(command).expectExceptionDetails(OVER);
    }

    @Nested
    class Making {

        @Test
        void putsItForward() {
            proposal.givenNoPriorActivity()
                    .when(new MakeProposal(EVENINGS, SUGGESTION, PAUL))
                    .expectEvents(MADE);
        }

        @Test
        void twiceIsOnce() {
            proposal.given(MADE)
                    .when(new MakeProposal(EVENINGS, SUGGESTION, PAUL))
                    .expectNoEvents();
        }

        @Test
        void underATakenNameIsRefused() {
            proposal.given(MADE)
                    .when(make(suggestion("together", HARBOUR, 2, List.of(WORDS), STUDY)))
                    .expectExceptionDetails(NAME_TAKEN);
        }

        @Test
        void namesAChangeAndItsEvidence() {
            proposal.givenNoPriorActivity()
                    .when(make(suggestion("together", HARBOUR, 1, List.of(), STUDY)))
                    .expectExceptionDetails(NOTHING_PROPOSED);
            proposal.givenNoPriorActivity()
                    .when(make(suggestion("together", HARBOUR, 1, List.of(WORDS), List.of())))
                    .expectExceptionDetails(EVIDENCE_MISSING);
            proposal.givenNoPriorActivity()
                    .when(make(suggestion("together", HARBOUR, 1, List.of(WORDS), List.of("everybody knows"))))
                    .expectExceptionDetails(LINK_UNREADABLE);
        }

        private MakeProposal make(Suggestion suggestion) {
            return new MakeProposal(EVENINGS, suggestion, PAUL);
        }
    }

    @Nested
    class Revising {

        @Test
        void proposesItOtherwiseOnceThePlanHasMoved() {
            var again = suggestion("together", HARBOUR, 2, List.of(WORDS), STUDY);
            proposal.given(MADE, BACK)
                    .when(new ReviseProposal(EVENINGS, again, PAUL))
                    .expectEvents(new ProposalRevised(EVENINGS, again, TODAY, PAUL));
        }

        @Test
        void staysWithItsAuthorAndItsPlan() {
            proposal.given(MADE)
                    .when(new ReviseProposal(EVENINGS, suggestion("together", COUNCIL, 1, List.of(WORDS), STUDY), PAUL))
                    .expectExceptionDetails(OF_ANOTHER);
            proposal.given(MADE)
                    .when(new ReviseProposal(EVENINGS, suggestion("other", HARBOUR, 1, List.of(WORDS), STUDY), PAUL))
                    .expectExceptionDetails(OF_ANOTHER);
            proposal.given(MADE)
                    .when(new WithdrawProposal(EVENINGS, COUNCIL, WHY, PAUL))
                    .expectExceptionDetails(OF_ANOTHER);
        }

        @Test
        void mayEndInWithdrawing() {
            proposal.given(MADE)
                    .when(new WithdrawProposal(EVENINGS, HARBOUR, WHY, PAUL))
                    .expectEvents(new ProposalWithdrawn(EVENINGS, WHY, TODAY, PAUL));
        }
    }
}
