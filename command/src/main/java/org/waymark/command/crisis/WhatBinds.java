package org.waymark.command.crisis;

import java.util.Optional;
import java.util.Set;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.MeasureId;
import org.waymark.command.strategy.StrategyId;

/** What the rules of a crisis must know of plans and places: what binds, and what there is. */
public interface WhatBinds {

    /** The measures of the strategy as it binds; nothing where none of its versions was adopted. */
    Optional<Set<MeasureId>> measures(StrategyId strategy);

    boolean isPlace(PlaceId place);
}
