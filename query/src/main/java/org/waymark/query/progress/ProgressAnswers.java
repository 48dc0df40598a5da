package org.waymark.query.progress;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.command.assessment.Assessing;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.strategy.Measure;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.indicator.Indicators;
import org.waymark.query.progress.AssessmentReplay.Line;
import org.waymark.query.reporting.AcceptedValues;
import org.waymark.query.reporting.ValueRow;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.Strategies;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.query.version.VersionPage;
import org.waymark.query.version.Versions;

/** Answers whether a strategy is on course by joining it with definitions and accepted values when it is asked. */
@Component
class ProgressAnswers {

    private final Strategies strategies;
    private final Versions versions;
    private final Indicators indicators;
    private final AcceptedValues values;
    private final ChosenMethods methods;

    ProgressAnswers(MongoDatabase database) {
        strategies = new Strategies(database);
        versions = new Versions(database);
        indicators = new Indicators(database);
        values = new AcceptedValues(database);
        methods = new ChosenMethods(ChosenMethodProjection.pages(database));
    }

    @QueryHandler
    Optional<StrategyProgress> answer(FindProgress question) {
        var day = question.asof();
        return (day == null ? strategies.find(question.strategy(), question.edition()) : asOf(question.strategy(), day))
                .map(page -> progress(page, day, held(page.strategy(), day)));
    }

    @QueryHandler
    Optional<AssessmentReplay> answer(FindAssessments question) {
        var day = question.asof();
        var strategy = question.strategy();
        return (day == null ? strategies.find(strategy, Edition.ADOPTED) : asOf(strategy, day))
                .map(page -> replay(progress(page, day, held(strategy, day)), held(strategy, day), question.under()));
    }

    private Optional<StrategyPage> asOf(StrategyId strategy, LocalDate day) {
        return versions.asOf(strategy, day).map(VersionPage::plan);
    }

    private Assessing held(StrategyId strategy, @Nullable LocalDate day) {
        return methods.of(strategy).on(day == null ? LocalDate.MAX : day);
    }

    private static AssessmentReplay replay(StrategyProgress progress, Assessing held, @Nullable Assessing under) {
        var tried = under == null ? held : under;
        var lines = progress.goals().stream()
                .flatMap(goal -> goal.measures().stream()
                        .map(measure -> new Line(goal.goal().goal(), measure, measure.assessedBy(tried))))
                .toList();
        return new AssessmentReplay(progress.strategy(), progress.version(), held, tried, lines);
    }

    private StrategyProgress progress(StrategyPage page, @Nullable LocalDate day, Assessing held) {
        var measured = page.goals().stream()
                .flatMap(goal -> goal.measures().stream())
                .map(Measure::indicator)
                .collect(Collectors.toSet());
        var definitions = indicators.find(measured).stream()
                .collect(Collectors.toMap(IndicatorPage::indicator, Function.identity()));
        var rows = day == null ? values.of(measured) : values.of(measured, day);
        var goals = page.goals().stream()
                .map(goal -> progress(goal, definitions, rows, Method.of(held)))
                .toList();
        var all = goals.stream()
                .flatMap(goal -> statuses(goal.measures()).stream())
                .toList();
        return new StrategyProgress(
                page.strategy(),
                page.version(),
                page.outline(),
                Statuses.counted(all),
                new Branches(page, goals).whole());
    }

    private static GoalProgress progress(
            GoalEntry entry, Map<IndicatorId, IndicatorPage> definitions, List<ValueRow> rows, Method method) {
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
