package org.waymark.command.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.coalition.CoalitionId;
import org.waymark.command.consultation.ConsultationId;
import org.waymark.command.domain.DomainId;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.strategy.MilestoneId;

/**
 * What a review is for.
 *
 * @param looksAt what it looks at
 * @param due the day by which it is published
 * @param lead the organisation that leads it, or null where none is named yet
 * @param milestone the step that called for it, or null
 * @param round the round of consultation it belongs to, or null
 * @param body the standing body that speaks in it, or null
 * @param subjects under which it is found
 */
public record Remit(
        Occasion occasion,
        Words title,
        Words looksAt,
        LocalDate due,
        @Nullable OrganisationId lead,
        @Nullable MilestoneId milestone,
        @Nullable ConsultationId round,
        @Nullable CoalitionId body,
        List<DomainId> subjects) {

    @SuppressWarnings("RedundantNullCheck") // a review that was scheduled before they had subjects has none
    public Remit {
        subjects = subjects == null ? List.of() : List.copyOf(subjects);
    }

    /** A review of no round of consultation and of no standing body. */
    public Remit(
            Occasion occasion,
            Words title,
            Words looksAt,
            LocalDate due,
            @Nullable OrganisationId lead,
            @Nullable MilestoneId milestone) {
        this(occasion, title, looksAt, due, lead, milestone, null, null, List.of());
    }

    /** Whether a step called for it that is not named. */
    boolean lacksItsMilestone() {
        return milestone == null && (occasion == Occasion.MILESTONE_REACHED || occasion == Occasion.MILESTONE_MISSED);
    }

    /** Whether it tells what people said in a round that is not named. */
    boolean lacksItsRound() {
        return round == null && occasion == Occasion.CONSULTATION;
    }

    /** The same in other hands, or for another day. */
    public Remit entrusted(@Nullable OrganisationId otherLead, LocalDate otherDay) {
        return new Remit(occasion, title, looksAt, otherDay, otherLead, milestone, round, body, subjects);
    }
}
