package org.waymark.ui.api;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.GoalId;
import org.waymark.ui.change.Naming;
import org.waymark.ui.words.Wording;

/** Programs know things by their codes. */
record Codes(Wording wording) implements Naming {

    @Override
    public String of(IndicatorId indicator) {
        return indicator.value();
    }

    @Override
    public String of(PlaceId place) {
        return place.value();
    }

    @Override
    public String of(OrganisationId organisation) {
        return organisation.value();
    }

    @Override
    public String of(GoalId goal) {
        return goal.value();
    }

    @Override
    public String of(Slice group) {
        return group.toString();
    }

    @Override
    public String of(BigDecimal number, @Nullable IndicatorId indicator) {
        return wording.number(number);
    }
}
