package org.waymark.infra.sample;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.proposal.Judgement;
import org.waymark.command.proposal.ProposalCommand.DecideProposal;
import org.waymark.command.proposal.ProposalCommand.DiscussProposal;
import org.waymark.command.proposal.ProposalCommand.JudgeProposal;
import org.waymark.command.proposal.ProposalCommand.MakeProposal;
import org.waymark.command.proposal.ProposalId;
import org.waymark.command.proposal.Suggestion;
import org.waymark.command.strategy.Amendment;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategy;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.Desk;

/** Examples of proposals, one that is argued over and one that was declined; they say so themselves. */
@Component
class ProposalSample implements Chapter {

    private static final ProposalId EVENINGS = new ProposalId("example-evening-classes");
    private static final ProposalId WARDENS = new ProposalId("example-welcome-desks");
    private static final GoalId GOAL = new GoalId("community-integration");

    private final Cast cast;
    private final Desk desk;

    ProposalSample(Cast cast, Desk desk) {
        this.cast = cast;
        this.desk = desk;
    }

    private static Words words(String english, String arabic) {
        return Words.english("Example: " + english).and("ar", "مثال: " + arabic);
    }

    @Override
    public void tell(Catalogue file) {
        var strategy = desk.find(new FindStrategy(file.strategy(), Edition.ADOPTED), StrategyPage.class, Desk.ANYBODY);
        strategy.ifPresent(plan -> {
            argue(plan, file);
            decline(plan, file);
        });
    }

    private void argue(StrategyPage plan, Catalogue file) {
        make(EVENINGS, plan, file, words("classes in the evening", "دروس مسائية"), "2021-H1");
        var reporter = cast.as("reporter");
        var office = reporter.organisation();
        if (office != null) {
            cast.send(
                    new JudgeProposal(
                            EVENINGS,
                            new OrganisationId(office),
                            Judgement.SUPPORTS,
                            words("rooms are free in the evening.", "القاعات متاحة مساءً."),
                            reporter.participant()),
                    EVENINGS.value());
        }
        cast.send(
                new DiscussProposal(
                        EVENINGS,
                        null,
                        words("who would teach?", "من سيدرّس؟"),
                        cast.as("planner").participant()),
                EVENINGS.value());
    }

    private void decline(StrategyPage plan, Catalogue file) {
        make(WARDENS, plan, file, words("a welcome desk in every town hall", "مكتب ترحيب في كل بلدية"), "2020-H2");
        cast.send(
                new DecideProposal(
                        WARDENS,
                        List.of(),
                        words("local authorities decide this themselves.", "تقرر السلطات المحلية ذلك بنفسها."),
                        cast.as("planner").participant()),
                WARDENS.value());
    }

    private void make(ProposalId proposal, StrategyPage plan, Catalogue file, Words title, String due) {
        var partner = cast.as("partner");
        var own = partner.organisation();
        var source = file.outline().sourceUrl();
        if (own == null || source == null) {
            return;
        }
        var step = new Milestone(new MilestoneId(proposal.value()), GOAL, title, new Period(due), List.of(), null);
        var suggestion = new Suggestion(
                file.strategy(),
                plan.version(),
                new OrganisationId(own),
                title,
                words("people who work in the daytime are left out.", "من يعملون نهارًا لا يشملهم ذلك."),
                List.of(Amendment.step(step)),
                List.of(source));
        cast.send(new MakeProposal(proposal, suggestion, partner.participant()), proposal.value());
    }
}
