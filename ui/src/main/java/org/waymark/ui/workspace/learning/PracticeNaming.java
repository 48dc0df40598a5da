package org.waymark.ui.workspace.learning;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.GoalId;
import org.waymark.ui.change.Naming;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;

/** The names of the workspace, for what is told of two goals side by side. */
record PracticeNaming(Seat seat, Names names) implements Naming {

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
        return goal.value();
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
