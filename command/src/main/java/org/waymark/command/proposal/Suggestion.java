package org.waymark.command.proposal;

import java.util.List;
import org.waymark.command.Words;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.strategy.Amendment;
import org.waymark.command.strategy.StrategyId;

/**
 * What an organisation proposes.
 *
 * @param version of the strategy on which it is based
 * @param reasons the problem, and for whom it is one
 * @param evidence addresses where it can be looked up; at least one
 */
public record Suggestion(
        StrategyId strategy,
        int version,
        OrganisationId organisation,
        Words title,
        Words reasons,
        List<Amendment> changes,
        List<String> evidence) {

    public Suggestion {
        changes = List.copyOf(changes);
        evidence = List.copyOf(evidence);
    }
}
