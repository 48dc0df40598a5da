package org.waymark.command.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.organisation.OrganisationId;

/**
 * A step that is planned.
 *
 * @param due the period at whose end it is due, or null where it is continuous
 * @param responsible the organisations that answer for it; empty where none is named
 * @param sourceUrl where it was published, or null
 */
public record Milestone(
        MilestoneId milestone,
        GoalId goal,
        Words name,
        @Nullable Period due,
        List<OrganisationId> responsible,
        @Nullable String sourceUrl) {

    public Milestone {
        responsible = List.copyOf(responsible);
    }

    Milestone dueBy(@Nullable Period other) {
        return new Milestone(milestone, goal, name, other, responsible, sourceUrl);
    }
}
