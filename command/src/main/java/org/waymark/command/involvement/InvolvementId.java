package org.waymark.command.involvement;

import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.strategy.StrategyId;

/** What one organisation does for one strategy. The id follows from the two, so it is never looked up. */
public record InvolvementId(StrategyId strategy, OrganisationId organisation) {

    @Override
    public String toString() {
        return "involvement:" + strategy.value() + ":" + organisation.value();
    }
}
