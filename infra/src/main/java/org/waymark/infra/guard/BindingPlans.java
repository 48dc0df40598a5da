package org.waymark.infra.guard;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;
import org.waymark.command.Role;
import org.waymark.command.crisis.WhatBinds;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.Measure;
import org.waymark.command.strategy.MeasureId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.place.FindPlaces;
import org.waymark.query.place.PlaceName;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategy;
import org.waymark.query.strategy.StrategyPage;

/** Tells the rules of a crisis what binds, as the read side has it. */
@Component
class BindingPlans implements WhatBinds {

    private static final MetaData ITSELF = MetaData.with("actor", "waymark").and("roles", Role.ADMINISTRATOR.name());

    private final QueryGateway questions;

    BindingPlans(QueryGateway questions) {
        this.questions = questions;
    }

    @Override
    public Optional<Set<MeasureId>> measures(StrategyId strategy) {
        return questions
                .query(
                        FindStrategy.class.getName(),
                        new GenericMessage<>(new FindStrategy(strategy, Edition.ADOPTED), ITSELF),
                        ResponseTypes.optionalInstanceOf(StrategyPage.class))
                .join()
                .map(page -> page.goals().stream()
                        .flatMap(goal -> goal.measures().stream())
                        .map(Measure::measure)
                        .collect(Collectors.toSet()));
    }

    @Override
    public boolean isPlace(PlaceId place) {
        List<PlaceName> places = questions
                .query(
                        FindPlaces.class.getName(),
                        new GenericMessage<>(new FindPlaces(), ITSELF),
                        ResponseTypes.multipleInstancesOf(PlaceName.class))
                .join();
        return places.stream().anyMatch(name -> name.place().equals(place));
    }
}
