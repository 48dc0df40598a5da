package org.waymark.ui.workspace;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.command.crisis.WhatBinds;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.MeasureId;
import org.waymark.command.strategy.StrategyId;

/** Tells the rules of a crisis what a test has laid out. */
record Binding(Answers answers) implements WhatBinds {

    @Override
    public Optional<Set<MeasureId>> measures(StrategyId strategy) {
        return answers.strategies.stream()
                .findFirst()
                .map(page -> page.goals().stream()
                        .flatMap(goal -> goal.measures().stream())
                        .map(measure -> measure.measure())
                        .collect(Collectors.toSet()));
    }

    @Override
    public boolean isPlace(PlaceId place) {
        return place.equals(Cast.IRELAND);
    }
}
