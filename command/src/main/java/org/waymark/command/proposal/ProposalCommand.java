package org.waymark.command.proposal;

import static org.waymark.command.Role.PARTNER;
import static org.waymark.command.Role.PLANNER;
import static org.waymark.command.Role.REPORTER;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.waymark.command.AllowedTo;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.strategy.Amendment;

/** What may be asked of a proposal. Everything said here is public. */
public sealed interface ProposalCommand extends Command {

    ProposalId proposal();

    /** Propose to change a plan. Doing so again with the same words changes nothing. */
    @AllowedTo(PARTNER)
    record MakeProposal(@TargetAggregateIdentifier ProposalId proposal, Suggestion suggestion, ParticipantId by)
            implements ProposalCommand {}

    /** Propose it otherwise, be it because the plan has moved. What was said about it before stays readable. */
    @AllowedTo(PARTNER)
    record ReviseProposal(@TargetAggregateIdentifier ProposalId proposal, Suggestion suggestion, ParticipantId by)
            implements ProposalCommand {}

    /** Propose it no longer. */
    @AllowedTo(PARTNER)
    record WithdrawProposal(
            @TargetAggregateIdentifier ProposalId proposal,
            OrganisationId organisation,
            Words reasons,
            ParticipantId by)
            implements ProposalCommand {}

    /** Support the proposal of another organisation, or object to it. It replaces what was said before. */
    @AllowedTo({PARTNER, REPORTER})
    record JudgeProposal(
            @TargetAggregateIdentifier ProposalId proposal,
            OrganisationId organisation,
            Judgement judgement,
            Words reasons,
            ParticipantId by)
            implements ProposalCommand {}

    /**
     * Say something about it in the open, until it is decided.
     *
     * @param organisation for which it is said; null where those speak who answer for the plan
     */
    @AllowedTo({PARTNER, REPORTER, PLANNER})
    record DiscussProposal(
            @TargetAggregateIdentifier ProposalId proposal,
            @Nullable OrganisationId organisation,
            Words words,
            ParticipantId by)
            implements ProposalCommand {}

    /**
     * Give it back to its author because the plan has moved.
     *
     * @param now what the plan says now in the place of what was to be changed
     */
    @AllowedTo(PLANNER)
    record ReturnProposal(@TargetAggregateIdentifier ProposalId proposal, List<Amendment> now, ParticipantId by)
            implements ProposalCommand {}

    /**
     * Decide.
     *
     * @param taken the numbers of the changes that were taken up, counted from 1; none where it is declined
     */
    @AllowedTo(PLANNER)
    record DecideProposal(
            @TargetAggregateIdentifier ProposalId proposal, List<Integer> taken, Words reasons, ParticipantId by)
            implements ProposalCommand {}
}
