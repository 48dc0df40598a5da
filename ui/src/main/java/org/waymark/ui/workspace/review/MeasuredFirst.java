package org.waymark.ui.workspace.review;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.command.strategy.Measure;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategies;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;

/** The indicators to choose from: those that plans measure by first. */
public final class MeasuredFirst {

    private final Seat seat;
    private final Names names;

    public MeasuredFirst(Seat seat, Names names) {
        this.seat = seat;
        this.names = names;
    }

    public List<IndicatorPage> indicators() {
        var measured = seat.list(new FindStrategies(Edition.ADOPTED), StrategyPage.class).stream()
                .flatMap(plan -> plan.goals().stream())
                .flatMap(goal -> goal.measures().stream())
                .map(Measure::indicator)
                .collect(Collectors.toSet());
        return names.indicators().stream()
                .sorted(Comparator.comparing((IndicatorPage page) -> !measured.contains(page.indicator()))
                        .thenComparing(page -> names.of(page.definition().name())))
                .toList();
    }
}
