package org.waymark.query.version;

import static java.util.Map.entry;
import static org.waymark.query.version.Aspect.BASELINE;
import static org.waymark.query.version.Aspect.DATE;
import static org.waymark.query.version.Aspect.DEFINITION;
import static org.waymark.query.version.Aspect.HORIZON;
import static org.waymark.query.version.Aspect.ORDER;
import static org.waymark.query.version.Aspect.PARENT;
import static org.waymark.query.version.Aspect.RESPONSIBLE;
import static org.waymark.query.version.Aspect.REVIEW;
import static org.waymark.query.version.Aspect.TARGET;
import static org.waymark.query.version.Aspect.WEIGHT;
import static org.waymark.query.version.Aspect.WORDS;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Mark;
import org.waymark.command.strategy.Measure;
import org.waymark.command.strategy.Milestone;
import org.waymark.query.strategy.StrategyPage.GoalEntry;

/** A part of a plan, read aspect by aspect. Numbers that are equal read the same, however many zeros they end in. */
record Reading(
        Part part, GoalId goal, @Nullable IndicatorId indicator, Words name, Said whole, Map<Aspect, Said> aspects) {

    static Reading of(GoalEntry said) {
        var goal = said.goal();
        var terms = said.terms();
        var text = new Said.Text(goal.name(), goal.description());
        return of(
                new Part(Subject.GOAL, goal.goal().value()),
                goal.goal(),
                null,
                goal.name(),
                text,
                entry(WORDS, text),
                entry(HORIZON, new Said.Reach(goal.horizon())),
                entry(PARENT, new Said.Below(goal.parent(), terms.alsoServes())),
                entry(TARGET, new Said.Sentence(terms.sentence())),
                entry(DEFINITION, new Said.People(terms.population(), terms.groups())),
                entry(RESPONSIBLE, new Said.Team(terms.lead(), terms.contributors())));
    }

    static Reading of(Measure measure) {
        var meaning = new Said.Meaning(
                measure.indicator(), measure.place(), measure.headline(), measure.reference(), measure.rhythm());
        var target = measure.target();
        var start = new Said.Start(plain(target.baseline()));
        var path = new Said.Path(points(target.path()), target.illustrative(), target.sentence());
        return of(
                new Part(Subject.MEASURE, measure.measure().value()),
                measure.goal(),
                measure.indicator(),
                Words.english(measure.indicator().value()),
                new Said.Promise(meaning, start, path),
                entry(DEFINITION, meaning),
                entry(BASELINE, start),
                entry(TARGET, path),
                entry(WEIGHT, new Said.Share(plain(measure.weight()))),
                entry(PARENT, new Said.Below(measure.goal())));
    }

    static Reading of(Milestone step) {
        var due = new Said.Due(step.due(), step.from());
        return of(
                new Part(Subject.MILESTONE, step.milestone().value()),
                step.goal(),
                null,
                step.name(),
                new Said.Step(step.name(), due),
                entry(WORDS, new Said.Text(step.name(), null)),
                entry(DATE, due),
                entry(RESPONSIBLE, new Said.Owners(step.responsible())),
                entry(PARENT, new Said.Below(step.goal())),
                entry(ORDER, new Said.Waiting(step.dependsOn())),
                entry(REVIEW, new Said.Review(step.review())));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Reading of(
            Part part,
            GoalId goal,
            @Nullable IndicatorId indicator,
            Words name,
            Said whole,
            Map.Entry<Aspect, ? extends Said>... aspects) {
        var byAspect = new EnumMap<Aspect, Said>(Aspect.class);
        for (var aspect : aspects) {
            byAspect.put(aspect.getKey(), aspect.getValue());
        }
        return new Reading(part, goal, indicator, name, whole, byAspect);
    }

    Difference difference(Aspect aspect, @Nullable Said before, @Nullable Said after) {
        return new Difference(part, goal, indicator, name, aspect, before, after);
    }

    private static List<Mark> points(List<Mark> path) {
        return path.stream()
                .map(mark -> new Mark(mark.period(), plain(mark.value())))
                .toList();
    }

    private static @Nullable Mark plain(@Nullable Mark mark) {
        return mark == null ? null : new Mark(mark.period(), plain(mark.value()));
    }

    private static BigDecimal plain(BigDecimal number) {
        var brief = number.stripTrailingZeros();
        return brief.scale() < 0 ? brief.setScale(0) : brief;
    }
}
