package org.waymark.query.commitment;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
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
import org.waymark.query.strategy.Life;
import org.waymark.query.strategy.Means;
import org.waymark.query.strategy.Strategies;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.version.Versions;

/** Answers what serves each commitment by joining the catalogue with a strategy, its services and accepted values. */
@Component
class TraceAnswers {

    private final Commitments commitments;
    private final Pages<Served> served;
    private final Strategies strategies;
    private final Versions versions;
    private final Indicators indicators;
    private final AcceptedValues values;

    TraceAnswers(MongoDatabase database) {
        commitments = new Commitments(database);
        served = ServingProjection.pages(database);
        strategies = new Strategies(database);
        versions = new Versions(database);
        indicators = new Indicators(database);
        values = new AcceptedValues(database);
    }

    /** What is retired is shown where it was ever served. */
    @QueryHandler
    List<CommitmentTrace> answer(FindTrace question) {
        return plan(question).stream()
                .flatMap(page -> traces(page, question.asOf()).stream())
                .filter(trace ->
                        !trace.commitment().retired() || !trace.stretches().isEmpty())
                .toList();
    }

    /** The plan that bound on the day, with the end it has found by then. */
    private Optional<StrategyPage> plan(FindTrace question) {
        var now = strategies.find(question.strategy(), Edition.ADOPTED);
        var day = question.asOf();
        if (day == null) {
            return now;
        }
        var end = now.map(page -> page.life().end()).filter(one -> !one.on().isAfter(day));
        return versions.asOf(question.strategy(), day)
                .map(version -> version.plan().living(new Life(List.of(), end.orElse(null), null), Means.NONE));
    }

    private List<CommitmentTrace> traces(StrategyPage page, @Nullable LocalDate day) {
        var measured = page.goals().stream()
                .flatMap(goal -> goal.measures().stream())
                .map(Measure::indicator)
                .collect(Collectors.toSet());
        var definitions = indicators.find(measured).stream()
                .collect(Collectors.toMap(IndicatorPage::indicator, Function.identity()));
        var services = served.find(page.strategy())
                .orElse(Served.begun(page.strategy()))
                .upTo(page.version());
        var rows = day == null ? values.of(measured) : values.of(measured, day);
        var chain = new Chain(page, services, definitions, rows);
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
