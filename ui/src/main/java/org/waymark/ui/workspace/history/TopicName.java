package org.waymark.ui.workspace.history;

import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.command.Words;
import org.waymark.command.commitment.CommitmentId;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.command.theme.ThemeId;
import org.waymark.query.history.Topic;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategy;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.theme.FindTheme;
import org.waymark.query.theme.ThemePage;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;

/** What the subject of a history is called; its code where it has no name any more. */
final class TopicName {

    private final Seat seat;
    private final Names names;

    TopicName(Seat seat, Names names) {
        this.seat = seat;
        this.names = names;
    }

    String of(Topic topic) {
        var first = topic.ids().getFirst();
        return switch (topic.kind()) {
            case STRATEGY, CRISES, CONSULTATION ->
                plan(topic, page -> Stream.of(page.outline().name()));
            case GOAL ->
                plan(
                        topic,
                        page -> page.goals().stream()
                                .filter(entry -> is(topic, entry.goal().goal().value()))
                                .map(entry -> entry.goal().name()));
            case MEASURE ->
                plan(
                        topic,
                        page -> page.goals().stream()
                                .flatMap(entry -> entry.measures().stream())
                                .filter(measure -> is(topic, measure.measure().value()))
                                .map(measure -> Words.english(names.of(measure.indicator()))));
            case MILESTONE ->
                plan(
                        topic,
                        page -> page.goals().stream()
                                .flatMap(entry -> entry.milestones().stream())
                                .filter(step -> is(topic, step.milestone().value()))
                                .map(step -> step.name()));
            case INDICATOR -> names.of(new IndicatorId(first));
            case SERIES -> names.of(series(topic));
            case VALUE ->
                names.of(series(topic)) + " "
                        + seat.wording().upright(topic.ids().getLast());
            case THEME ->
                seat.find(new FindTheme(new ThemeId(first)), ThemePage.class)
                        .map(page -> names.of(page.title()))
                        .orElse(code(first));
            case INVOLVEMENT -> names.of(new OrganisationId(topic.ids().getLast()));
            case ORGANISATION -> names.of(new OrganisationId(first));
            case PLACE -> names.of(new PlaceId(first));
            case COMMITMENT -> code(new CommitmentId(first).value());
            case VOICE, DOMAIN, COALITION, PRACTICE, FACT, PROPOSAL, REVIEW -> code(first);
        };
    }

    private static ReportingSeriesId series(Topic topic) {
        var ids = topic.ids();
        return new ReportingSeriesId(
                new IndicatorId(ids.get(0)), new PlaceId(ids.get(1)), new OrganisationId(ids.get(2)));
    }

    private String plan(Topic topic, Function<StrategyPage, Stream<Words>> name) {
        return Stream.of(Edition.DRAFT, Edition.ADOPTED)
                .flatMap(edition ->
                        seat
                                .find(
                                        new FindStrategy(
                                                new StrategyId(topic.ids().getFirst()), edition),
                                        StrategyPage.class)
                                .stream())
                .flatMap(name)
                .findFirst()
                .map(names::of)
                .orElse(code(topic.ids().getLast()));
    }

    private static boolean is(Topic topic, String id) {
        return topic.ids().getLast().equals(id);
    }

    private String code(String code) {
        return seat.wording().upright(code);
    }
}
