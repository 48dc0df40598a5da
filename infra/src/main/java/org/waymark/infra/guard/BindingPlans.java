package org.waymark.infra.guard;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;
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

    private final OwnQuestions questions;

    BindingPlans(QueryGateway questions) {
        this.questions = new OwnQuestions(questions);
    }

    @Override
    public Optional<Set<MeasureId>> measures(StrategyId strategy) {
        return questions
                .find(new FindStrategy(strategy, Edition.ADOPTED), StrategyPage.class)
                .map(page -> page.goals().stream()
                        .flatMap(goal -> goal.measures().stream())
                        .map(Measure::measure)
                        .collect(Collectors.toSet()));
    }

    @Override
    public boolean isPlace(PlaceId place) {
        List<PlaceName> places = questions.list(new FindPlaces(), PlaceName.class);
        return places.stream().anyMatch(name -> name.place().equals(place));
    }
}
