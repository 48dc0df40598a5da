package org.waymark.query.proposal;

import com.mongodb.client.MongoDatabase;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.command.proposal.ProposalEvent;
import org.waymark.command.proposal.ProposalEvent.ProposalDecided;
import org.waymark.command.proposal.ProposalEvent.ProposalDiscussed;
import org.waymark.command.proposal.ProposalEvent.ProposalJudged;
import org.waymark.command.proposal.ProposalEvent.ProposalMade;
import org.waymark.command.proposal.ProposalEvent.ProposalReturned;
import org.waymark.command.proposal.ProposalEvent.ProposalRevised;
import org.waymark.command.proposal.ProposalEvent.ProposalWithdrawn;
import org.waymark.query.Pages;
import org.waymark.query.proposal.ProposalPage.Decided;
import org.waymark.query.proposal.ProposalPage.Judged;
import org.waymark.query.proposal.ProposalPage.Remark;

/** A page for each proposal from the day it was made; it never vanishes. */
@Component
@ProcessingGroup("proposal")
class ProposalProjection {

    private static final Comparator<ProposalPage> LATEST_FIRST = Comparator.comparing(ProposalPage::made)
            .reversed()
            .thenComparing(page -> page.proposal().value());

    private final Pages<ProposalPage> pages;

    ProposalProjection(MongoDatabase database) {
        pages = new Pages<>(database, "proposal_1", ProposalPage.class);
    }

    @EventHandler
    void on(ProposalEvent event, @SequenceNumber long sequence) {
        if (event instanceof ProposalMade made) {
            pages.put(
                    made.proposal(),
                    sequence,
                    new ProposalPage(
                            made.proposal(),
                            made.suggestion(),
                            made.on(),
                            List.of(),
                            List.of(),
                            List.of(),
                            null,
                            List.of(),
                            null,
                            null));
        } else {
            pages.change(event.proposal(), sequence, page -> after(page, event));
        }
    }

    @QueryHandler
    List<ProposalPage> answer(FindProposals question) {
        return pages.all().stream().sorted(LATEST_FIRST).toList();
    }

    @QueryHandler
    Optional<ProposalPage> answer(FindProposal question) {
        return pages.find(question.proposal());
    }

    @ResetHandler
    void forget() {
        pages.drop();
    }

    private static ProposalPage after(ProposalPage page, ProposalEvent event) {
        var revised = event instanceof ProposalRevised other ? other.suggestion() : null;
        var returned = event instanceof ProposalReturned back ? back : null;
        return new ProposalPage(
                page.proposal(),
                revised == null ? page.suggestion() : revised,
                page.made(),
                revised == null ? page.earlier() : and(page.earlier(), page.suggestion()),
                event instanceof ProposalJudged judged ? judged(page, judged) : page.judgements(),
                event instanceof ProposalDiscussed said
                        ? and(page.remarks(), new Remark(said.organisation(), said.words(), said.on()))
                        : page.remarks(),
                returned != null ? returned.on() : revised == null ? page.returned() : null,
                returned != null ? returned.now() : page.now(),
                event instanceof ProposalDecided decided
                        ? new Decided(decided.taken(), decided.reasons(), decided.on())
                        : page.decided(),
                event instanceof ProposalWithdrawn gone ? gone.reasons() : page.withdrawn());
    }

    private static List<Judged> judged(ProposalPage page, ProposalJudged judged) {
        var judgements = page.judgements();
        var now = new Judged(judged.organisation(), judged.judgement(), judged.reasons(), judged.on(), page.wording());
        return judgements.stream().anyMatch(one -> one.organisation().equals(now.organisation()))
                ? judgements.stream()
                        .map(one -> one.organisation().equals(now.organisation()) ? now : one)
                        .toList()
                : and(judgements, now);
    }

    private static <T> List<T> and(List<T> list, T next) {
        return Stream.concat(list.stream(), Stream.of(next)).toList();
    }
}
