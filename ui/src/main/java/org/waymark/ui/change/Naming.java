package org.waymark.ui.change;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.GoalId;

/** What things are called where a change is told, in the reader's language. */
public interface Naming {

    String of(IndicatorId indicator);

    String of(PlaceId place);

    String of(OrganisationId organisation);

    String of(GoalId goal);

    String of(Slice group);

    /** A number with the unit of the indicator, where it is known. */
    String of(BigDecimal number, @Nullable IndicatorId indicator);
}
