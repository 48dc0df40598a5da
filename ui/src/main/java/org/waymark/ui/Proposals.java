package org.waymark.ui;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.command.Refused;
import org.waymark.command.Words;
import org.waymark.command.proposal.ProposalCommand.DecideProposal;
import org.waymark.command.proposal.ProposalCommand.ReturnProposal;
import org.waymark.command.proposal.ProposalRefusal;
import org.waymark.command.strategy.Amendment;
import org.waymark.command.strategy.Cause;
import org.waymark.command.strategy.StrategyCommand.TakeUp;
import org.waymark.command.strategy.StrategyRefusal;
import org.waymark.query.proposal.Amended;
import org.waymark.query.proposal.ProposalPage;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategy;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.query.version.FindVersions;
import org.waymark.query.version.VersionPage;

/**
 * Decides about proposals. What is taken up changes the draft first, with the proposal as its cause, and is decided
 * then; where the plan has moved meanwhile, nothing is taken up and its author gets both texts. The same key goes on
 * where it was cut off.
 */
@Component
public class Proposals {

    private final Desk desk;

    Proposals(Desk desk) {
        this.desk = desk;
    }

    /**
     * Decides, or returns the proposal to its author.
     *
     * @param taken numbers of the changes that are taken up, counted from 1
     * @return whether it was decided
     */
    public boolean decide(ProposalPage page, List<Integer> taken, Words reasons, Account by, String key) {
        var who = by.participant();
        var proposed = page.suggestion().changes();
        Refused.when(!page.isOpen(), ProposalRefusal.OVER);
        Refused.when(page.returned() != null && !taken.isEmpty(), ProposalRefusal.RETURNED);
        Refused.when(
                !taken.stream().allMatch(number -> number >= 1 && number <= proposed.size()),
                ProposalRefusal.NO_SUCH_CHANGE);
        var chosen = taken.stream().map(number -> proposed.get(number - 1)).toList();
        if (!chosen.isEmpty() && !takeUp(page, chosen, by, key)) {
            return false;
        }
        desk.send(new DecideProposal(page.proposal(), taken, reasons, who), by, key + " decided");
        return true;
    }

    /** The version on which a proposal is based; nothing where there was none of that number. */
    public Optional<StrategyPage> version(ProposalPage page, Account by) {
        var suggestion = page.suggestion();
        return desk.list(new FindVersions(suggestion.strategy()), VersionPage.class, by).stream()
                .filter(version -> version.version() == suggestion.version())
                .map(VersionPage::plan)
                .findFirst();
    }

    private boolean takeUp(ProposalPage page, List<Amendment> chosen, Account by, String key) {
        var strategy = page.suggestion().strategy();
        var draft = desk.find(new FindStrategy(strategy, Edition.DRAFT), StrategyPage.class, by)
                .orElseThrow(() -> Refused.because(StrategyRefusal.NO_SUCH_GOAL));
        var seen = page.seen(version(page, by).orElse(draft));
        if (chosen.stream().anyMatch(change -> new Amended(draft, change).hasMoved(seen))) {
            var now = page.suggestion().changes().stream()
                    .flatMap(change ->
                            draft.goal(change.goal()).stream().flatMap(entry -> entry.inPlaceOf(change).stream()))
                    .toList();
            desk.send(new ReturnProposal(page.proposal(), now, by.participant()), by, key + " returned");
            return false;
        }
        var left = chosen.stream()
                .filter(change -> !new Amended(draft, change).isDone())
                .map(change -> change.seenAt(
                        draft.goal(change.goal()).map(GoalEntry::revision).orElse(0)))
                .toList();
        if (!left.isEmpty()) {
            var cause = new Cause("proposal", page.proposal().value());
            desk.send(new TakeUp(strategy, left, List.of(cause), by.participant()), by, key + " taken up");
        }
        return true;
    }
}
