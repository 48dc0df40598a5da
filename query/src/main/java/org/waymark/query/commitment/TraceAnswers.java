package org.waymark.query.commitment;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.command.strategy.Measure;
import org.waymark.query.Pages;
import org.waymark.query.commitment.CommitmentTrace.Coverage;
import org.waymark.query.commitment.CommitmentTrace.Loss;
import org.waymark.query.commitment.CommitmentTrace.Stretch;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.indicator.Indicators;
import org.waymark.query.reporting.AcceptedValues;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.Strategies;
import org.waymark.query.strategy.StrategyPage;

/** Answers what serves each commitment by joining the catalogue with a strategy, its services and accepted values. */
@Component
class TraceAnswers {

    private final Commitments commitments;
    private final Pages<Served> served;
    private final Strategies strategies;
    private final Indicators indicators;
    private final AcceptedValues values;

    TraceAnswers(MongoDatabase database) {
        commitments = new Commitments(database);
        served = ServingProjection.pages(database);
        strategies = new Strategies(database);
        indicators = new Indicators(database);
        values = new AcceptedValues(database);
    }

    /** What is retired is shown where it was ever served. */
    @QueryHandler
    List<CommitmentTrace> answer(FindTrace question) {
        return strategies.find(question.strategy(), Edition.ADOPTED).stream()
                .flatMap(page -> traces(page).stream())
                .filter(trace ->
                        !trace.commitment().retired() || !trace.stretches().isEmpty())
                .toList();
    }

    private List<CommitmentTrace> traces(StrategyPage page) {
        var measured = page.goals().stream()
                .flatMap(goal -> goal.measures().stream())
                .map(Measure::indicator)
                .collect(Collectors.toSet());
        var definitions = indicators.find(measured).stream()
                .collect(Collectors.toMap(IndicatorPage::indicator, Function.identity()));
        var services = served.find(page.strategy()).orElse(Served.begun(page.strategy()));
        var chain = new Chain(page, services, definitions, values.of(measured));
        return commitments.all().stream()
                .map(chain::trace)
                .map(trace -> untilTheEnd(trace, page))
                .toList();
    }

    /** A strategy that has ended covers nothing any more; its end is the decision. */
    private static CommitmentTrace untilTheEnd(CommitmentTrace trace, StrategyPage page) {
        var end = page.life().end();
        if (end == null || trace.coverage() != Coverage.COVERED) {
            return trace;
        }
        var last = trace.stretches().getLast();
        var loss = new Loss(page.version(), end.on(), end.reason(), List.of());
        var before = trace.stretches().subList(0, trace.stretches().size() - 1).stream();
        var stretches = Stream.concat(before, Stream.of(new Stretch(last.version(), last.since(), loss)));
        return new CommitmentTrace(trace.commitment(), trace.strategy(), stretches.toList(), List.of());
    }
}
