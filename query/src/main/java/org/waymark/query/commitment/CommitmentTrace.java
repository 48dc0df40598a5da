package org.waymark.query.commitment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.Standing;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.MeasureId;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.command.strategy.Service;
import org.waymark.command.strategy.StrategyId;

/**
 * What serves a commitment in a strategy as it binds, and since when.
 *
 * @param stretches when it was covered, in order; empty where it never was
 * @param goals what serves it today, parents before their children
 */
public record CommitmentTrace(
        CommitmentPage commitment, StrategyId strategy, List<Stretch> stretches, List<ServingGoal> goals) {

    /** How a strategy stands to a commitment. */
    public enum Coverage {
        COVERED,
        LOST,
        UNCOVERED
    }

    public Coverage coverage() {
        return stretches.isEmpty()
                ? Coverage.UNCOVERED
                : stretches.getLast().lost() == null ? Coverage.COVERED : Coverage.LOST;
    }

    /** Since when it is covered, or null where it is not. */
    public @Nullable LocalDate since() {
        return coverage() == Coverage.COVERED ? stretches.getLast().since() : null;
    }

    /** A stretch of versions in each of which something served it. */
    public record Stretch(
            int version, LocalDate since, @Nullable Loss lost) {}

    /**
     * The version with which nothing served it any more.
     *
     * @param decision what the version gives as its reason
     * @param reasons why what served it ended, as whoever ended it said
     */
    public record Loss(int version, LocalDate on, Words decision, List<String> reasons) {}

    /**
     * A goal that serves it, or on which something hangs that does, or that lies below one that does.
     *
     * @param service how the goal itself serves it, or null where it does not
     */
    public record ServingGoal(
            GoalId goal,
            Words name,
            @Nullable Service service,
            List<ServingMeasure> measures,
            List<ServingMilestone> milestones) {}

    /**
     * A measure that serves it, itself or through its goal.
     *
     * @param headline the group it speaks of
     * @param name what the indicator is called, or null where it is not defined
     */
    public record ServingMeasure(
            MeasureId measure,
            IndicatorId indicator,
            Slice headline,
            @Nullable Words name,
            @Nullable Words unit,
            @Nullable Service service,
            List<Evidence> evidence) {}

    /** A milestone that serves it, itself or through its goal. */
    public record ServingMilestone(
            MilestoneId milestone,
            Words name,
            @Nullable Period due,
            @Nullable Service service) {}

    /**
     * The accepted values of one source that speak of a measure.
     *
     * @param values how many periods have one
     * @param latest the latest of them
     */
    public record Evidence(
            OrganisationId source, Standing standing, int values, Period period, Observation latest, LocalDate known) {}
}
