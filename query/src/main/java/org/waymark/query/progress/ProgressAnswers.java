package org.waymark.query.progress;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.strategy.Measure;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.indicator.Indicators;
import org.waymark.query.reporting.AcceptedValues;
import org.waymark.query.reporting.ValueRow;
import org.waymark.query.strategy.Strategies;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;

/** Answers whether a strategy is on course by joining it with definitions and accepted values when it is asked. */
@Component
class ProgressAnswers {

    private final Strategies strategies;
    private final Indicators indicators;
    private final AcceptedValues values;
    private final Method method = new StraightLine();

    ProgressAnswers(MongoDatabase database) {
        strategies = new Strategies(database);
        indicators = new Indicators(database);
        values = new AcceptedValues(database);
    }

    @QueryHandler
    Optional<StrategyProgress> answer(FindProgress question) {
        return strategies.find(question.strategy(), question.edition()).map(this::progress);
    }

    private StrategyProgress progress(StrategyPage page) {
        var measured = page.goals().stream()
                .flatMap(goal -> goal.measures().stream())
                .map(Measure::indicator)
                .collect(Collectors.toSet());
        var definitions = indicators.find(measured).stream()
                .collect(Collectors.toMap(IndicatorPage::indicator, Function.identity()));
        var rows = values.of(measured);
        var goals = page.goals().stream()
                .map(goal -> progress(goal, definitions, rows))
                .toList();
        var all = goals.stream()
                .flatMap(goal -> statuses(goal.measures()).stream())
                .toList();
        return new StrategyProgress(page.strategy(), page.version(), page.outline(), Statuses.counted(all), goals);
    }

    private GoalProgress progress(GoalEntry entry, Map<IndicatorId, IndicatorPage> definitions, List<ValueRow> rows) {
        var measures = entry.measures().stream()
                .map(measure -> Figures.of(measure, definitions.get(measure.indicator()), rows)
                        .progress(method))
                .toList();
        var statuses = statuses(measures);
        return new GoalProgress(
                entry.goal(),
                entry.revision(),
                Statuses.worst(statuses),
                Statuses.counted(statuses),
                measures,
                entry.milestones());
    }

    private static List<Status> statuses(List<MeasureProgress> measures) {
        return measures.stream().map(measure -> measure.assessment().status()).toList();
    }
}
