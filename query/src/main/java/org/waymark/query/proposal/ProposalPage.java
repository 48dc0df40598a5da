package org.waymark.query.proposal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.proposal.Judgement;
import org.waymark.command.proposal.ProposalId;
import org.waymark.command.proposal.Suggestion;
import org.waymark.command.strategy.Amendment;
import org.waymark.query.strategy.StrategyPage;

/**
 * A proposal as it reads now.
 *
 * @param made the day it was made
 * @param earlier how it read before it was revised, the latest last
 * @param judgements the last of each organisation, in the order in which they first spoke
 * @param remarks what was said about it, in order
 * @param returned the day it was returned because the plan had moved, where it was not revised since, or null
 * @param now what the plan said when it was last returned, in the place of what was to be changed
 * @param decided or null
 * @param withdrawn why it is proposed no longer, or null
 */
public record ProposalPage(
        ProposalId proposal,
        Suggestion suggestion,
        LocalDate made,
        List<Suggestion> earlier,
        List<Judged> judgements,
        List<Remark> remarks,
        @Nullable LocalDate returned,
        List<Amendment> now,
        @Nullable Decided decided,
        @Nullable Words withdrawn) {

    /**
     * How another organisation stands to it.
     *
     * @param wording to which, counted from 1
     */
    public record Judged(OrganisationId organisation, Judgement judgement, Words reasons, LocalDate on, int wording) {}

    /**
     * Something that was said about it.
     *
     * @param organisation for which it was said; null where those spoke who answer for the plan
     */
    public record Remark(@Nullable OrganisationId organisation, Words words, LocalDate on) {}

    /**
     * What was decided.
     *
     * @param taken the numbers of the changes that were taken up, counted from 1
     */
    public record Decided(List<Integer> taken, Words reasons, LocalDate on) {}

    /** How far it has come. */
    public enum State {
        OPEN,
        RETURNED,
        ACCEPTED,
        IN_PART,
        DECLINED,
        WITHDRAWN
    }

    public State state() {
        if (withdrawn != null) {
            return State.WITHDRAWN;
        }
        if (decided == null) {
            return returned == null ? State.OPEN : State.RETURNED;
        }
        return decided.taken().isEmpty()
                ? State.DECLINED
                : decided.taken().size() < suggestion.changes().size() ? State.IN_PART : State.ACCEPTED;
    }

    /** Whether it waits for a decision or for its author. */
    public boolean isOpen() {
        return state() == State.OPEN || state() == State.RETURNED;
    }

    /** Which wording this is, counted from 1. */
    public int wording() {
        return earlier.size() + 1;
    }

    /**
     * The plan as its author has seen it last.
     *
     * @param version the one on which the proposal is based
     */
    public StrategyPage seen(StrategyPage version) {
        var seen = version;
        for (var amendment : now) {
            seen = seen.with(amendment);
        }
        return seen;
    }
}
