package org.waymark.query.reporting;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.Measure;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.indicator.Indicators;
import org.waymark.query.place.Places;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.Strategies;

/** Answers which values count by joining adopted strategies with series when it is asked. */
@Component
class ValueAnswers {

    private record Subject(IndicatorId indicator, PlaceId place) {}

    private final Strategies strategies;
    private final AcceptedValues values;
    private final Indicators indicators;
    private final Places places;

    ValueAnswers(MongoDatabase database) {
        strategies = new Strategies(database);
        values = new AcceptedValues(database);
        indicators = new Indicators(database);
        places = new Places(database);
    }

    @QueryHandler
    List<ContinuedValue> answer(FindContinuation question) {
        return indicators.find(List.of(question.indicator())).stream()
                .findFirst()
                .map(page -> new Continuation(
                        places.all(),
                        values.of(List.of(question.indicator())),
                        page.definition().kind()))
                .map(sums -> question.place() == null ? sums.all() : sums.of(question.place()))
                .orElse(List.of());
    }

    @QueryHandler
    List<ValueRow> answer(FindValues question) {
        var asked = orAny(question.standing(), ValueRow::standing)
                .and(orAny(question.place(), row -> row.series().place()))
                .and(orAny(question.indicator(), row -> row.series().indicator()));
        return rows(question).stream().filter(asked).toList();
    }

    private List<ValueRow> rows(FindValues question) {
        if (question.strategy() == null) {
            return values(question.indicator() == null ? null : List.of(question.indicator()), question.asof());
        }
        var subjects = measured(question.strategy());
        var indicators = subjects.stream().map(Subject::indicator).collect(Collectors.toSet());
        return values(indicators, question.asof()).stream()
                .filter(row -> subjects.contains(
                        new Subject(row.series().indicator(), row.series().place())))
                .toList();
    }

    private List<ValueRow> values(@Nullable Collection<IndicatorId> asked, @Nullable LocalDate day) {
        return day == null ? values.of(asked) : values.of(asked, day);
    }

    private Set<Subject> measured(StrategyId strategy) {
        return strategies.find(strategy, Edition.ADOPTED).stream()
                .flatMap(page -> page.goals().stream())
                .flatMap(goal -> goal.measures().stream())
                .map(ValueAnswers::subject)
                .collect(Collectors.toSet());
    }

    private static <T> Predicate<ValueRow> orAny(@Nullable T asked, Function<ValueRow, T> field) {
        return row -> asked == null || asked.equals(field.apply(row));
    }

    private static Subject subject(Measure measure) {
        return new Subject(measure.indicator(), measure.place());
    }
}
