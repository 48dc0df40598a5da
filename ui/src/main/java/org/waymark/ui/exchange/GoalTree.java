package org.waymark.ui.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.indicator.Slice;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.Goal;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Lineage;
import org.waymark.command.strategy.Measure;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.Service;
import org.waymark.command.strategy.StrategyId;

/**
 * A goal with everything below it, as one installation hands it to another: what is promised, how it is measured, which
 * steps are planned, which commitments it serves. Values, money and progress stay where they are.
 *
 * @param format always {@value #FORMAT}
 * @param revision of the format
 * @param installation the address under which the strategy is found
 * @param goals parents before their children; the first is the root
 */
public record GoalTree(String format, int revision, String installation, Origin strategy, List<Branch> goals) {

    /** The name of the format. */
    public static final String FORMAT = "waymark.goal-tree";

    /** Its revision. */
    public static final int REVISION = 1;

    /**
     * The strategy it was taken from.
     *
     * @param start from which dates are counted
     * @param version in which it read so
     */
    public record Origin(
            StrategyId id, Words name, PlaceId jurisdiction, LocalDate start, LocalDate end, int version) {}

    /**
     * One goal and what hangs on it.
     *
     * @param alsoServes goals it serves besides its parent
     * @param population whom it is for, or null where that is not said
     * @param sentence its target in words, or null
     */
    public record Branch(
            Goal goal,
            List<GoalId> alsoServes,
            @Nullable OrganisationId lead,
            List<OrganisationId> contributors,
            @Nullable Words population,
            List<Slice> groups,
            @Nullable Words sentence,
            List<Measure> measures,
            List<Milestone> milestones,
            List<Service> commitments) {}

    /** The goal at its root. */
    public Goal root() {
        return goals.getFirst().goal();
    }

    public Stream<Measure> measures() {
        return goals.stream().flatMap(branch -> branch.measures().stream());
    }

    public Stream<Milestone> milestones() {
        return goals.stream().flatMap(branch -> branch.milestones().stream());
    }

    /** Where a goal of it comes from, for those who take it over. */
    public Lineage lineage(GoalId goal, String here) {
        return new Lineage(strategy.id(), goal, installation.equals(here) ? null : installation, strategy.version());
    }
}
