package org.waymark.command.proposal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.StoredAs;
import org.waymark.command.Words;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.strategy.Amendment;

/** What has happened to a proposal. */
public sealed interface ProposalEvent {

    ProposalId proposal();

    LocalDate on();

    ParticipantId by();

    /** An organisation proposes to change a plan. */
    @StoredAs("proposal.proposal-made")
    record ProposalMade(ProposalId proposal, Suggestion suggestion, LocalDate on, ParticipantId by)
            implements ProposalEvent {}

    /** It proposes it otherwise. */
    @StoredAs("proposal.proposal-revised")
    record ProposalRevised(ProposalId proposal, Suggestion suggestion, LocalDate on, ParticipantId by)
            implements ProposalEvent {}

    /** It proposes it no longer. */
    @StoredAs("proposal.proposal-withdrawn")
    record ProposalWithdrawn(ProposalId proposal, Words reasons, LocalDate on, ParticipantId by)
            implements ProposalEvent {}

    /** Another organisation supports it or objects. */
    @StoredAs("proposal.proposal-judged")
    record ProposalJudged(
            ProposalId proposal,
            OrganisationId organisation,
            Judgement judgement,
            Words reasons,
            LocalDate on,
            ParticipantId by)
            implements ProposalEvent {}

    /** Something was said about it. */
    @StoredAs("proposal.proposal-discussed")
    record ProposalDiscussed(
            ProposalId proposal, @Nullable OrganisationId organisation, Words words, LocalDate on, ParticipantId by)
            implements ProposalEvent {}

    /** The plan has moved; this is what it says now. */
    @StoredAs("proposal.proposal-returned")
    record ProposalReturned(ProposalId proposal, List<Amendment> now, LocalDate on, ParticipantId by)
            implements ProposalEvent {}

    /** These of its changes were taken up. */
    @StoredAs("proposal.proposal-decided")
    record ProposalDecided(ProposalId proposal, List<Integer> taken, Words reasons, LocalDate on, ParticipantId by)
            implements ProposalEvent {}
}
