package org.waymark.ui.workspace;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.GoalId;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.version.VersionPage;
import org.waymark.ui.change.Naming;

/** The names of the workspace, and of goals as the plan calls them that was learned first. */
public final class PlanNames implements Naming {

    private final Seat seat;
    private final Names names;
    private final Map<GoalId, Words> goals = new HashMap<>();

    public PlanNames(Seat seat, Names names) {
        this.seat = seat;
        this.names = names;
    }

    /** Goals are called as the last version that has them calls them. */
    public PlanNames(Seat seat, Names names, List<VersionPage> latestFirst) {
        this(seat, names);
        latestFirst.forEach(version -> learn(version.plan()));
    }

    /** Learns how the goals of a plan are called, where that was not known before. */
    public void learn(StrategyPage plan) {
        plan.goals()
                .forEach(entry ->
                        goals.putIfAbsent(entry.goal().goal(), entry.goal().name()));
    }

    /** Learns it anew. */
    public void learnAnew(StrategyPage plan) {
        goals.clear();
        learn(plan);
    }

    @Override
    public String of(IndicatorId indicator) {
        return names.of(indicator);
    }

    @Override
    public String of(PlaceId place) {
        return names.of(place);
    }

    @Override
    public String of(OrganisationId organisation) {
        return names.of(organisation);
    }

    @Override
    public String of(GoalId goal) {
        return names.of(goals.getOrDefault(goal, Words.english(goal.value())));
    }

    @Override
    public String of(Slice group) {
        return names.of(group);
    }

    @Override
    public String of(BigDecimal number, @Nullable IndicatorId indicator) {
        return indicator == null ? seat.wording().number(number) : names.of(number, indicator);
    }
}
