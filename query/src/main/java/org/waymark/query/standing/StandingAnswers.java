package org.waymark.query.standing;

import static com.mongodb.client.model.Filters.eq;
import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.standing.DivergenceId;
import org.waymark.command.standing.Margin;
import org.waymark.command.standing.OversightId;
import org.waymark.query.Pages;
import org.waymark.query.disclosure.Policies;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.indicator.Indicators;
import org.waymark.query.reporting.SeriesPage;
import org.waymark.query.reporting.SeriesPage.PeriodEntry;
import org.waymark.query.reporting.SeriesPage.Revision;
import org.waymark.query.reporting.SeriesPages;
import org.waymark.query.standing.Moments.Line;
import org.waymark.query.standing.OversightPage.SetMargin;

/** Answers what several standings say by joining series, margins and words when it is asked. */
@Component
class StandingAnswers {

    private final SeriesPages series;
    private final Indicators indicators;
    private final Pages<OversightPage> oversight;
    private final Pages<Explanations> explanations;
    private final Policies policies;

    StandingAnswers(MongoDatabase database) {
        series = new SeriesPages(database);
        indicators = new Indicators(database);
        oversight = OversightProjection.pages(database);
        explanations = Explanations.pages(database);
        policies = new Policies(database);
    }

    @QueryHandler
    List<Standings> answer(FindStandings question) {
        Set<IndicatorId> asked = question.indicator() == null ? series.seenByOthers() : Set.of(question.indicator());
        return indicators.find(asked).stream()
                .sorted(comparing(page -> page.indicator().value()))
                .flatMap(page -> standings(page, question).stream())
                .toList();
    }

    private Optional<Standings> standings(IndicatorPage page, FindStandings question) {
        var decided = oversight
                .find(new OversightId(page.indicator()))
                .flatMap(oversight -> oversight.margins().stream()
                        .filter(margin -> question.knows(margin.at()))
                        .reduce((earlier, later) -> later))
                .map(SetMargin::margin);
        var margin = decided.orElseGet(() -> Margin.usual(page.definition().kind()));
        if (margin == null) {
            return Optional.empty();
        }
        var stories = byPlaceAndPeriod(page.indicator(), question).entrySet().stream()
                .filter(story -> isSeenTwice(story.getValue()))
                .sorted(Map.Entry.comparingByKey(
                        comparing((DivergenceId id) -> id.place().value())
                                .thenComparing(DivergenceId::period, reverseOrder())))
                .map(story -> Map.entry(story.getKey(), new Moments(story.getValue(), margin)))
                .toList();
        if (stories.isEmpty()) {
            return Optional.empty();
        }
        var said = explanations
                .where(eq(Explanations.INDICATOR, page.indicator().value()))
                .stream()
                .collect(Collectors.toMap(
                        Explanations::divergence,
                        words -> words.said().stream()
                                .filter(one -> question.knows(one.at()))
                                .toList()));
        return Optional.of(new Standings(
                page.indicator(),
                margin,
                decided.isEmpty(),
                stories.stream()
                        .flatMap(story -> beside(story.getKey(), story.getValue()))
                        .toList(),
                stories.stream()
                        .flatMap(story -> flagged(story.getKey(), story.getValue(), said).stream())
                        .toList()));
    }

    private Map<DivergenceId, List<Line>> byPlaceAndPeriod(IndicatorId indicator, FindStandings question) {
        var told = told(indicator);
        return series.of(List.of(indicator)).stream()
                .filter(page ->
                        question.place() == null || page.series().place().equals(question.place()))
                .sorted(comparing(SeriesPage::standing)
                        .thenComparing(page -> page.series().source().value()))
                .flatMap(page -> page.periods().stream()
                        .map(entry -> new Line(
                                page,
                                entry.period(),
                                known(entry, question).stream().filter(told).toList()))
                        .filter(line -> !line.revisions().isEmpty()))
                .collect(Collectors.groupingBy(line ->
                        new DivergenceId(indicator, line.series().series().place(), line.period())));
    }

    /** Counts of people reach the public by releases only. */
    private Predicate<Revision> told(IndicatorId indicator) {
        if (!Policies.publicAsks()) {
            return _ -> true;
        }
        var counts = policies.isForReleases(indicator, false);
        var shares = policies.isForReleases(indicator, true);
        return revision -> revision.value().cells().stream()
                .noneMatch(cell -> cell.observation().denominator() == null ? counts : shares);
    }

    private static List<Revision> known(PeriodEntry entry, FindStandings question) {
        return entry.revisions().stream()
                .filter(one -> question.knows(one.known()))
                .map(one -> {
                    var back = one.withdrawn();
                    return back == null || question.knows(back.at()) ? one : one.standing();
                })
                .toList();
    }

    private static boolean isSeenTwice(Collection<Line> lines) {
        return lines.stream().map(line -> line.series().standing()).distinct().count() > 1;
    }

    private static Stream<Beside> beside(DivergenceId id, Moments moments) {
        var now = moments.changes().getLast();
        return moments.slices(now)
                .map(slice -> new Beside(
                        id.place(),
                        id.period(),
                        slice,
                        sides(slice, moments, now),
                        moments.apart(slice, now).orElse(null),
                        moments.diverges(slice, now)))
                .filter(row ->
                        row.sides().stream().map(Side::standing).distinct().count() > 1);
    }

    private static List<Side> sides(Slice slice, Moments moments, Instant now) {
        return moments.lines().stream()
                .flatMap(line -> line.at(now).stream()
                        .flatMap(one -> one.value().at(slice).stream()
                                .map(observed -> new Side(
                                        line.source(),
                                        line.series().standing(),
                                        observed,
                                        one.revision(),
                                        one.known(),
                                        one.value().note(),
                                        one.value().survey(),
                                        one.withoutReview()))))
                .toList();
    }

    private static Optional<Flagged> flagged(
            DivergenceId id, Moments moments, Map<DivergenceId, List<Explained>> said) {
        var stretches = moments.stretches();
        if (stretches.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Flagged(
                id, stretches, moments.sides(stretches.getLast().from()), said.getOrDefault(id, List.of())));
    }
}
