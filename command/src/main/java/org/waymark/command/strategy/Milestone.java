package org.waymark.command.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Links;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.organisation.OrganisationId;

/**
 * A step that is planned.
 *
 * @param due the period at whose end it is due, or null where it is continuous
 * @param responsible the organisations that answer for it; empty where none is named
 * @param sourceUrl where it was published, or null
 * @param dependsOn the steps it waits for
 * @param from the period with which it begins where it goes on until it is due, or null where only the end matters
 * @param review whether a review is due once it was reached or missed
 */
public record Milestone(
        MilestoneId milestone,
        GoalId goal,
        Words name,
        @Nullable Period due,
        List<OrganisationId> responsible,
        @Nullable String sourceUrl,
        List<MilestoneId> dependsOn,
        @Nullable Period from,
        ReviewWhen review) {

    @SuppressWarnings(
            "RedundantNullCheck") // what was stored before steps waited for each other, or asked for reviews, has none
    public Milestone {
        responsible = List.copyOf(responsible);
        dependsOn = dependsOn == null ? List.of() : List.copyOf(dependsOn);
        review = review == null ? ReviewWhen.NONE : review;
    }

    /** A step that asks for no review. */
    public Milestone(
            MilestoneId milestone,
            GoalId goal,
            Words name,
            @Nullable Period due,
            List<OrganisationId> responsible,
            @Nullable String sourceUrl,
            List<MilestoneId> dependsOn,
            @Nullable Period from) {
        this(milestone, goal, name, due, responsible, sourceUrl, dependsOn, from, ReviewWhen.NONE);
    }

    /** A step that waits for no other. */
    public Milestone(
            MilestoneId milestone,
            GoalId goal,
            Words name,
            @Nullable Period due,
            List<OrganisationId> responsible,
            @Nullable String sourceUrl) {
        this(milestone, goal, name, due, responsible, sourceUrl, List.of(), null);
    }

    /** The same step for another date. */
    public Milestone dueBy(@Nullable Period other) {
        return new Milestone(milestone, goal, name, other, responsible, sourceUrl, dependsOn, from, review);
    }

    /** The same step, waiting for others. */
    public Milestone waitingFor(List<MilestoneId> others) {
        return new Milestone(milestone, goal, name, due, responsible, sourceUrl, others, from, review);
    }

    /** The same step, asking for a review on another outcome. */
    public Milestone reviewed(ReviewWhen other) {
        return new Milestone(milestone, goal, name, due, responsible, sourceUrl, dependsOn, from, other);
    }

    /** Whether it begins before it is due. */
    public boolean runsForward() {
        return from == null || due == null || !from.start().isAfter(due.end());
    }

    /** Whether where it was published is a link, where that is said. */
    boolean sourceLeads() {
        return sourceUrl == null || Links.lead(sourceUrl);
    }
}
