package org.waymark.query.strategy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.commitment.CommitmentId;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.strategy.Goal;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Mark;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.command.strategy.Promise;
import org.waymark.command.strategy.ReviewWhen;
import org.waymark.command.strategy.StrategyEvent.GoalAddressed;
import org.waymark.command.strategy.StrategyEvent.GoalDetailed;
import org.waymark.command.strategy.StrategyEvent.GoalEntrusted;
import org.waymark.command.strategy.StrategyEvent.GoalPromisedInWords;
import org.waymark.command.strategy.StrategyEvent.GoalServing;
import org.waymark.command.strategy.Target;
import org.waymark.query.strategy.StrategyPage.GoalEntry;

/** Measures and milestones in a line of code words and numbers, which read the same in every language. */
final class Described {

    private Described() {}

    /** Its name and, on the next line, its description, in the languages of its name. */
    static Words goal(Goal goal) {
        var descriptions = goal.description().byLanguage();
        return new Words(goal.name().byLanguage().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        name -> descriptions.containsKey(name.getKey())
                                ? name.getValue() + "\n" + descriptions.get(name.getKey())
                                : name.getValue())));
    }

    /** For example {@code unemployment-rate: 12.1 (2015) → 9 (2020)}. */
    static Words measure(IndicatorId indicator, Target target) {
        var path = Stream.concat(Stream.ofNullable(target.baseline()), target.path().stream())
                .map(Described::mark)
                .collect(Collectors.joining(" → "));
        var numbers = path.isEmpty() ? indicator.value() : indicator.value() + ": " + path;
        var sentence = target.sentence();
        return sentence == null
                ? Words.english(numbers)
                : new Words(sentence.byLanguage().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, said -> numbers + ": " + said.getValue())));
    }

    /** What the terms of a goal say in the respect that an event speaks of, or null where they say nothing. */
    static @Nullable Words terms(Terms terms, GoalDetailed event) {
        return switch (event) {
            case GoalServing _ ->
                codes(terms.alsoServes().stream().map(GoalId::value).toList());
            case GoalEntrusted _ -> work(terms.lead(), terms.contributors());
            case GoalAddressed _ -> people(terms.population(), terms.groups());
            case GoalPromisedInWords _ -> terms.sentence();
        };
    }

    private static @Nullable Words work(@Nullable OrganisationId lead, List<OrganisationId> contributors) {
        if (lead == null && contributors.isEmpty()) {
            return null;
        }
        var others = contributors.stream().map(OrganisationId::value).collect(Collectors.joining(", "));
        return Words.english((lead == null ? "–" : lead.value()) + (others.isEmpty() ? "" : " + " + others));
    }

    private static @Nullable Words people(@Nullable Words population, List<Slice> groups) {
        return population == null || groups.isEmpty()
                ? population
                : new Words(population.byLanguage().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, said -> said.getValue() + " " + groups)));
    }

    /** The goal that one is under, or null at the root. */
    static @Nullable Words parent(@Nullable GoalId parent) {
        return parent == null ? null : Words.english(parent.value());
    }

    /** The steps that one waits for, or null where it waits for none. */
    static @Nullable Words steps(List<MilestoneId> steps) {
        return codes(steps.stream().map(MilestoneId::value).toList());
    }

    /** The outcome on which a review is due, or null where on none. */
    static @Nullable Words review(ReviewWhen on) {
        return on == ReviewWhen.NONE ? null : Words.english(on.name().toLowerCase(Locale.ROOT));
    }

    private static @Nullable Words codes(List<String> codes) {
        return codes.isEmpty() ? null : Words.english(String.join(", ", codes));
    }

    /** For example {@code Language classes in every county (2019-Q4)}, in the languages of its name. */
    static Words milestone(Words name, @Nullable Period due) {
        return due == null
                ? name
                : new Words(name.byLanguage().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, language -> language.getValue() + " (" + due + ")")));
    }

    /** For example {@code goal/employment/GCM-16}, which tells a service from all others of the strategy. */
    static String id(Promise promise, CommitmentId commitment) {
        return before(promise) + commitment.value();
    }

    /** For example {@code Paid work for everybody → GCM-16}, in the languages of the promise. */
    static Words service(GoalEntry entry, Promise promise, CommitmentId commitment) {
        var name = switch (promise.kind()) {
            case GOAL -> entry.goal().name();
            case MEASURE ->
                entry.measures().stream()
                        .filter(measure -> Promise.of(measure.measure()).equals(promise))
                        .map(measure -> Words.english(measure.indicator().value()))
                        .findFirst()
                        .orElseThrow();
            case MILESTONE ->
                entry.milestones().stream()
                        .filter(step -> Promise.of(step.milestone()).equals(promise))
                        .map(Milestone::name)
                        .findFirst()
                        .orElseThrow();
        };
        return new Words(name.byLanguage().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, language -> language.getValue() + " → " + commitment.value())));
    }

    /** Whether a service with this id is one of the goal's, or of what hangs on it. */
    static boolean servedBy(GoalEntry entry, String id) {
        var promises = Stream.of(
                        Stream.of(Promise.of(entry.goal().goal())),
                        entry.measures().stream().map(measure -> Promise.of(measure.measure())),
                        entry.milestones().stream().map(step -> Promise.of(step.milestone())))
                .flatMap(all -> all);
        return promises.anyMatch(promise -> id.startsWith(before(promise)));
    }

    private static String before(Promise promise) {
        return promise.kind().name().toLowerCase(Locale.ROOT) + "/" + promise.id() + "/";
    }

    private static String mark(Mark mark) {
        return mark.value().toPlainString() + " (" + mark.period() + ")";
    }
}
