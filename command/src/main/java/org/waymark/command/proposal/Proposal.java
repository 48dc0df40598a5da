package org.waymark.command.proposal;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.waymark.command.proposal.ProposalRefusal.EVIDENCE_MISSING;
import static org.waymark.command.proposal.ProposalRefusal.LINK_UNREADABLE;
import static org.waymark.command.proposal.ProposalRefusal.NAME_TAKEN;
import static org.waymark.command.proposal.ProposalRefusal.NOTHING_PROPOSED;
import static org.waymark.command.proposal.ProposalRefusal.NO_SUCH_CHANGE;
import static org.waymark.command.proposal.ProposalRefusal.OF_ANOTHER;
import static org.waymark.command.proposal.ProposalRefusal.OVER;
import static org.waymark.command.proposal.ProposalRefusal.OWN_PROPOSAL;
import static org.waymark.command.proposal.ProposalRefusal.RETURNED;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Links;
import org.waymark.command.Refused;
import org.waymark.command.proposal.ProposalCommand.DecideProposal;
import org.waymark.command.proposal.ProposalCommand.DiscussProposal;
import org.waymark.command.proposal.ProposalCommand.JudgeProposal;
import org.waymark.command.proposal.ProposalCommand.MakeProposal;
import org.waymark.command.proposal.ProposalCommand.ReturnProposal;
import org.waymark.command.proposal.ProposalCommand.ReviseProposal;
import org.waymark.command.proposal.ProposalCommand.WithdrawProposal;
import org.waymark.command.proposal.ProposalEvent.ProposalDecided;
import org.waymark.command.proposal.ProposalEvent.ProposalDiscussed;
import org.waymark.command.proposal.ProposalEvent.ProposalJudged;
import org.waymark.command.proposal.ProposalEvent.ProposalMade;
import org.waymark.command.proposal.ProposalEvent.ProposalReturned;
import org.waymark.command.proposal.ProposalEvent.ProposalRevised;
import org.waymark.command.proposal.ProposalEvent.ProposalWithdrawn;

/** One proposal: a stream of its own, because it is argued over while the plan goes on. */
@Aggregate
class Proposal {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable ProposalId id;

    private @Nullable Suggestion made;
    private @Nullable Suggestion suggestion;
    private boolean returned;
    private boolean over;

    private Proposal() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(MakeProposal command, Clock clock) {
        check(command.suggestion());
        if (made == null) {
            apply(new ProposalMade(command.proposal(), command.suggestion(), LocalDate.now(clock), command.by()));
        } else {
            Refused.when(!made.equals(command.suggestion()), NAME_TAKEN);
        }
    }

    @CommandHandler
    void handle(ReviseProposal command, Clock clock) {
        var now = command.suggestion();
        var before = suggestion();
        Refused.when(over, OVER);
        Refused.when(
                !now.organisation().equals(before.organisation())
                        || !now.strategy().equals(before.strategy()),
                OF_ANOTHER);
        check(now);
        apply(new ProposalRevised(command.proposal(), now, LocalDate.now(clock), command.by()));
    }

    @CommandHandler
    void handle(WithdrawProposal command, Clock clock) {
        Refused.when(over, OVER);
        Refused.when(!command.organisation().equals(suggestion().organisation()), OF_ANOTHER);
        apply(new ProposalWithdrawn(command.proposal(), command.reasons(), LocalDate.now(clock), command.by()));
    }

    @CommandHandler
    void handle(JudgeProposal command, Clock clock) {
        Refused.when(over, OVER);
        Refused.when(command.organisation().equals(suggestion().organisation()), OWN_PROPOSAL);
        apply(new ProposalJudged(
                command.proposal(),
                command.organisation(),
                command.judgement(),
                command.reasons(),
                LocalDate.now(clock),
                command.by()));
    }

    @CommandHandler
    void handle(DiscussProposal command, Clock clock) {
        Refused.when(over, OVER);
        apply(new ProposalDiscussed(
                command.proposal(), command.organisation(), command.words(), LocalDate.now(clock), command.by()));
    }

    @CommandHandler
    void handle(ReturnProposal command, Clock clock) {
        Refused.when(over, OVER);
        Refused.when(returned, RETURNED);
        apply(new ProposalReturned(command.proposal(), command.now(), LocalDate.now(clock), command.by()));
    }

    @CommandHandler
    void handle(DecideProposal command, Clock clock) {
        var proposed = suggestion().changes().size();
        Refused.when(over, OVER);
        Refused.when(returned && !command.taken().isEmpty(), RETURNED);
        Refused.when(!command.taken().stream().allMatch(number -> number >= 1 && number <= proposed), NO_SUCH_CHANGE);
        apply(new ProposalDecided(
                command.proposal(), command.taken(), command.reasons(), LocalDate.now(clock), command.by()));
    }

    @EventSourcingHandler
    void on(ProposalEvent event) {
        switch (event) {
            case ProposalMade first -> {
                id = first.proposal();
                made = first.suggestion();
                suggestion = first.suggestion();
            }
            case ProposalRevised revised -> {
                suggestion = revised.suggestion();
                returned = false;
            }
            case ProposalReturned _ -> returned = true;
            case ProposalWithdrawn _, ProposalDecided _ -> over = true;
            case ProposalJudged _, ProposalDiscussed _ -> {}
        }
    }

    private Suggestion suggestion() {
        return requireNonNull(suggestion);
    }

    private static void check(Suggestion proposed) {
        Refused.when(proposed.changes().isEmpty(), NOTHING_PROPOSED);
        Refused.when(proposed.evidence().isEmpty(), EVIDENCE_MISSING);
        Refused.when(!Links.lead(proposed.evidence()), LINK_UNREADABLE);
    }
}
