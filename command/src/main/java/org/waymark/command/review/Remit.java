package org.waymark.command.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.strategy.MilestoneId;

/**
 * What a review is for.
 *
 * @param looksAt what it looks at
 * @param due the day by which it is published
 * @param lead the organisation that leads it, or null where none is named yet
 * @param milestone the step that called for it, or null
 */
public record Remit(
        Occasion occasion,
        Words title,
        Words looksAt,
        LocalDate due,
        @Nullable OrganisationId lead,
        @Nullable MilestoneId milestone) {

    /** Whether a step called for it that is not named. */
    boolean lacksItsMilestone() {
        return milestone == null && (occasion == Occasion.MILESTONE_REACHED || occasion == Occasion.MILESTONE_MISSED);
    }

    /** The same in other hands, or for another day. */
    public Remit entrusted(@Nullable OrganisationId otherLead, LocalDate otherDay) {
        return new Remit(occasion, title, looksAt, otherDay, otherLead, milestone);
    }
}
