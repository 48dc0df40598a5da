package org.waymark.command.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.indicator.Slice;
import org.waymark.command.organisation.OrganisationId;

/**
 * A goal as it stood before it was given up, with what hung on it.
 *
 * @param from the goal of another strategy that it goes on from, or null
 * @param alsoServes the goals it served besides its parent
 * @param lead the organisation that led the work, or null
 * @param population whom it was for, or null where that was not said
 * @param sentence its target in words, or null
 * @param services what it served, itself or by its measures and steps
 */
public record Restored(
        Goal goal,
        @Nullable Lineage from,
        List<GoalId> alsoServes,
        @Nullable OrganisationId lead,
        List<OrganisationId> contributors,
        @Nullable Words population,
        List<Slice> groups,
        @Nullable Words sentence,
        List<Measure> measures,
        List<Milestone> milestones,
        List<Service> services) {

    public Restored {
        alsoServes = List.copyOf(alsoServes);
        contributors = List.copyOf(contributors);
        groups = List.copyOf(groups);
        measures = List.copyOf(measures);
        milestones = List.copyOf(milestones);
        services = List.copyOf(services);
    }

    /** A goal of which nothing was said beyond its words. */
    public static Restored plain(Goal goal) {
        return new Restored(
                goal, null, List.of(), null, List.of(), null, List.of(), null, List.of(), List.of(), List.of());
    }
}
