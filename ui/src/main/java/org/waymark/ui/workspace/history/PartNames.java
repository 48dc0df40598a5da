package org.waymark.ui.workspace.history;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.GoalId;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.change.Naming;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;

/** The names of the workspace, and of goals as they are drafted. */
final class PartNames implements Naming {

    private final Seat seat;
    private final Names names;
    private final Map<GoalId, Words> goals = new HashMap<>();

    PartNames(Seat seat, Names names) {
        this.seat = seat;
        this.names = names;
    }

    /** Learns how the goals of a plan are called. */
    void learn(StrategyPage plan) {
        plan.goals()
                .forEach(entry -> goals.put(entry.goal().goal(), entry.goal().name()));
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
