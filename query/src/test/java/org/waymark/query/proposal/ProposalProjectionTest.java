package org.waymark.query.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.query.Cast.COUNCIL;
import static org.waymark.query.Cast.CRADLE;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.ROSA;
import static org.waymark.query.Cast.STRATEGY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.proposal.Judgement;
import org.waymark.command.proposal.ProposalEvent.ProposalDecided;
import org.waymark.command.proposal.ProposalEvent.ProposalDiscussed;
import org.waymark.command.proposal.ProposalEvent.ProposalJudged;
import org.waymark.command.proposal.ProposalEvent.ProposalMade;
import org.waymark.command.proposal.ProposalEvent.ProposalReturned;
import org.waymark.command.proposal.ProposalEvent.ProposalRevised;
import org.waymark.command.proposal.ProposalEvent.ProposalWithdrawn;
import org.waymark.command.proposal.ProposalId;
import org.waymark.command.proposal.Suggestion;
import org.waymark.command.strategy.Amendment;
import org.waymark.command.strategy.GoalId;
import org.waymark.query.ProjectionHarness;
import org.waymark.query.proposal.ProposalPage.Decided;
import org.waymark.query.proposal.ProposalPage.Judged;
import org.waymark.query.proposal.ProposalPage.Remark;
import org.waymark.query.proposal.ProposalPage.State;

class ProposalProjectionTest {

    static final ProposalId EVENINGS = new ProposalId("evenings");
    static final ProposalId MORNINGS = new ProposalId("mornings");
    static final ProposalId NIGHTS = new ProposalId("nights");
    static final OrganisationId HARBOUR = new OrganisationId("harbour");
    static final LocalDate APRIL = LocalDate.of(2026, 4, 2);
    static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    static final Words WHY = Words.english("People work in the daytime");
    static final Words ALSO = Words.english("On weekends too");
    static final Amendment FIRST = Amendment.words(new GoalId("language"), 1, WHY, WHY);
    static final Amendment SECOND = Amendment.words(new GoalId("work"), 1, ALSO, ALSO);
    static final Amendment NOW = Amendment.words(new GoalId("language"), 2, ALSO, WHY);

    static Suggestion suggestion(Amendment... changes) {
        return new Suggestion(STRATEGY, 1, HARBOUR, WHY, WHY, List.of(changes), List.of("https://example.org/study"));
    }

    static ProjectionHarness.Told told() {
        return ProjectionHarness.of(ProposalProjection::new)
                .given(
                        new ProposalMade(EVENINGS, suggestion(FIRST), APRIL, ROSA),
                        new ProposalJudged(EVENINGS, COUNCIL, Judgement.OBJECTS, WHY, APRIL, PETRA),
                        new ProposalJudged(EVENINGS, CRADLE, Judgement.SUPPORTS, WHY, APRIL, PETRA),
                        new ProposalMade(MORNINGS, suggestion(FIRST), MAY, ROSA),
                        new ProposalDiscussed(EVENINGS, null, WHY, APRIL, PETRA),
                        new ProposalReturned(EVENINGS, List.of(NOW), APRIL, PETRA),
                        new ProposalRevised(EVENINGS, suggestion(FIRST, SECOND), MAY, ROSA),
                        new ProposalJudged(EVENINGS, COUNCIL, Judgement.SUPPORTS, ALSO, MAY, PETRA),
                        new ProposalDiscussed(EVENINGS, HARBOUR, ALSO, MAY, ROSA),
                        new ProposalDecided(EVENINGS, List.of(1), WHY, MAY, PETRA),
                        new ProposalMade(NIGHTS, suggestion(FIRST), APRIL, ROSA),
                        new ProposalReturned(NIGHTS, List.of(NOW), MAY, PETRA),
                        new ProposalWithdrawn(MORNINGS, WHY, MAY, ROSA));
    }

    static ProposalPage page(Optional<ProposalPage> answer) {
        return answer.orElseThrow();
    }

    @Test
    void listsTheLatestFirstWhateverBecameOfIt() {
        told().answersThat(new FindProposals(), ProposalPage.class, pages -> {
            assertThat(pages).extracting(ProposalPage::proposal).containsExactly(MORNINGS, EVENINGS, NIGHTS);
            assertThat(pages)
                    .extracting(ProposalPage::state)
                    .containsExactly(State.WITHDRAWN, State.IN_PART, State.RETURNED);
        });
    }

    @Test
    void keepsHowItReadBeforeAndToWhichWordingOthersSpoke() {
        told().answer(new FindProposal(EVENINGS), ProposalPage.class, answer -> {
            assertThat(page(answer).suggestion()).isEqualTo(suggestion(FIRST, SECOND));
            assertThat(page(answer).earlier()).containsExactly(suggestion(FIRST));
            assertThat(page(answer).judgements())
                    .containsExactly(
                            new Judged(COUNCIL, Judgement.SUPPORTS, ALSO, MAY, 2),
                            new Judged(CRADLE, Judgement.SUPPORTS, WHY, APRIL, 1));
            assertThat(page(answer).remarks())
                    .containsExactly(new Remark(null, WHY, APRIL), new Remark(HARBOUR, ALSO, MAY));
        });
    }

    @Test
    void tellsWhatWasTakenUpAndWhy() {
        told().answer(new FindProposal(EVENINGS), ProposalPage.class, answer -> {
            assertThat(page(answer).decided()).isEqualTo(new Decided(List.of(1), WHY, MAY));
            assertThat(page(answer).returned()).as("it was revised since").isNull();
            assertThat(page(answer).now())
                    .as("what its author has seen stays known")
                    .containsExactly(NOW);
        });
    }

    @Test
    void saysWhatThePlanReadsMeanwhileWhereItIsBackWithItsAuthor() {
        told().answer(new FindProposal(NIGHTS), ProposalPage.class, answer -> {
            assertThat(page(answer).returned()).isEqualTo(MAY);
            assertThat(page(answer).now()).containsExactly(NOW);
            assertThat(page(answer).isOpen()).isTrue();
        });
    }

    @Test
    void knowsNothingOfWhatNobodyProposed() {
        told().answer(
                        new FindProposal(new ProposalId("unheard")),
                        ProposalPage.class,
                        answer -> assertThat(answer).isEmpty());
    }
}
