package org.waymark.ui.change;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.strategy.Mark;
import org.waymark.query.version.Said;
import org.waymark.ui.words.Wording;

/** What a version says about an aspect of the plan, in a line. */
final class Sayings {

    private final Wording wording;
    private final Naming names;

    Sayings(Wording wording, Naming names) {
        this.wording = wording;
        this.names = names;
    }

    String of(Said said, @Nullable IndicatorId indicator) {
        return switch (said) {
            case Said.Text text -> text(text);
            case Said.Path path -> path(path, indicator);
            case Said.Sentence sentence -> orNone(sentence.words(), "change.no-target");
            case Said.People people -> people(people);
            case Said.Team team -> team(team);
            case Said.Waiting waiting ->
                waiting.steps().isEmpty()
                        ? wording.text("change.waits-for-nothing")
                        : wording.list(waiting.steps().stream()
                                .map(step -> wording.upright(step.value()))
                                .toList());
            case Said.Review review ->
                wording.text("change.review." + review.on().name());
            case Said.Start start -> start(start, indicator);
            case Said.Meaning meaning -> meaning(meaning);
            case Said.Method method ->
                method.from() == null
                        ? in(method.meaning())
                        : wording.text("change.method-from", in(method.meaning()), period(method.from()));
            case Said.Share share -> wording.number(share.weight());
            case Said.Due due -> due(due);
            case Said.Span span -> span(span);
            case Said.Reach reach ->
                wording.text("change.horizon." + reach.horizon().name());
            case Said.Below below -> below(below);
            case Said.Owners owners -> bodies(owners.organisations());
            case Said.Promise promise ->
                lines(List.of(
                        meaning(promise.meaning()),
                        start(promise.start(), indicator),
                        path(promise.path(), indicator)));
            case Said.Step step -> wording.text("change.step", in(step.name()), due(step.due()));
        };
    }

    private String text(Said.Text text) {
        var description = text.description();
        return description == null ? in(text.name()) : lines(List.of(in(text.name()), in(description)));
    }

    private String path(Said.Path path, @Nullable IndicatorId indicator) {
        if (path.points().isEmpty()) {
            return orNone(path.sentence(), "change.no-target");
        }
        var points = wording.list(path.points().stream()
                .map(mark -> wording.text("change.by", names.of(mark.value(), indicator), period(mark.period())))
                .toList());
        return path.illustrative() ? wording.text("change.illustrative", points) : points;
    }

    private String start(Said.Start start, @Nullable IndicatorId indicator) {
        Mark mark = start.mark();
        return mark == null
                ? wording.text("change.no-baseline")
                : wording.text("change.from", names.of(mark.value(), indicator), period(mark.period()));
    }

    private String meaning(Said.Meaning meaning) {
        var reference = meaning.reference();
        return Stream.of(
                        names.of(meaning.indicator()),
                        names.of(meaning.place()),
                        names.of(meaning.headline()),
                        reference == null ? "" : wording.text("change.beside", names.of(reference)),
                        wording.text("change.rhythm." + meaning.rhythm().name()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(wording.text("change.comma")));
    }

    private String due(Said.Due due) {
        var end = due.period() == null ? wording.text("change.continuous") : period(due.period());
        return due.from() == null ? end : wording.text("change.span", period(due.from()), end);
    }

    private String below(Said.Below below) {
        var goal = below.goal();
        var served = Stream.concat(Stream.ofNullable(goal), below.besides().stream())
                .map(names::of)
                .toList();
        return served.isEmpty() ? wording.text("change.at-the-top") : wording.list(served);
    }

    private String people(Said.People people) {
        var groups = people.groups().stream().map(names::of).toList();
        return lines(Stream.concat(Stream.of(orNone(people.population(), "change.everybody")), groups.stream())
                .toList());
    }

    private String team(Said.Team team) {
        var lead = team.lead();
        var led = lead == null ? wording.text("change.nobody") : wording.text("change.led-by", names.of(lead));
        return team.contributors().isEmpty()
                ? led
                : lines(List.of(led, wording.text("change.with", bodies(team.contributors()))));
    }

    private String bodies(List<OrganisationId> organisations) {
        return organisations.isEmpty()
                ? wording.text("change.nobody")
                : wording.list(organisations.stream().map(names::of).toList());
    }

    private String orNone(@Nullable Words words, String none) {
        return words == null ? wording.text(none) : in(words);
    }

    private String span(Said.Span span) {
        var whole = wording.text("change.span", wording.date(span.start()), wording.date(span.end()));
        return lines(Stream.concat(
                        Stream.of(whole),
                        span.horizons().stream()
                                .map(bound -> wording.text(
                                        "change.until",
                                        wording.text("change.horizon."
                                                + bound.horizon().name()),
                                        wording.date(bound.until()))))
                .toList());
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }

    private String in(Words words) {
        return words.in(wording.language());
    }

    private String period(Period period) {
        return wording.upright(period.code());
    }
}
