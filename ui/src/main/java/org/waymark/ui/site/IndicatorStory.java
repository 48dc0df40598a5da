package org.waymark.ui.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.strategy.Measure;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.StrategyId;
import org.waymark.command.strategy.Target;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.progress.GoalProgress;
import org.waymark.query.progress.MeasureProgress;
import org.waymark.query.progress.StrategyProgress;
import org.waymark.query.reporting.ValueRow;
import org.waymark.query.version.OriginalTarget;
import org.waymark.ui.words.Wording;

/** An indicator with every measure that uses it and every value that counts. */
public record IndicatorStory(
        IndicatorPage indicator,
        List<Choice> choices,
        List<GoalProgress> goals,
        List<ValueRow> values,
        List<Entry> entries) {

    /**
     * A measure among those that use the indicator.
     *
     * @param code the plan's and its own
     * @param name its group, with the plan where there are several
     */
    public record Choice(String code, String name, MeasureStory measure) {}

    static IndicatorStory of(
            IndicatorPage indicator,
            List<StrategyProgress> plans,
            Function<StrategyId, List<OriginalTarget>> originals,
            List<ValueRow> values,
            List<Entry> ledger,
            LocalDate today,
            Wording wording) {
        var goals = plans.stream()
                .flatMap(plan -> plan.goals().stream())
                .filter(goal -> goal.measures().stream()
                        .anyMatch(measure -> measure.measure().indicator().equals(indicator.indicator())))
                .toList();
        var several = plans.stream().filter(plan -> uses(plan, indicator)).count() > 1;
        var choices = plans.stream()
                .flatMap(plan -> measures(plan, indicator)
                        .map(measure -> new Choice(
                                plan.strategy().value() + "~"
                                        + measure.measure().measure().value(),
                                name(measure.measure(), several ? plan : null, wording),
                                MeasureStory.of(
                                        measure,
                                        original(originals.apply(plan.strategy()), measure.measure()),
                                        today,
                                        wording))))
                .toList();
        var linked =
                ledger.stream().filter(entry -> touches(entry, goals, choices)).toList();
        return new IndicatorStory(indicator, choices, goals, values, linked);
    }

    private static boolean uses(StrategyProgress plan, IndicatorPage indicator) {
        return measures(plan, indicator).findAny().isPresent();
    }

    private static Stream<MeasureProgress> measures(StrategyProgress plan, IndicatorPage indicator) {
        return plan.goals().stream()
                .flatMap(goal -> goal.measures().stream())
                .filter(measure -> measure.measure().indicator().equals(indicator.indicator()));
    }

    private static String name(Measure measure, @Nullable StrategyProgress plan, Wording wording) {
        var group = Groups.name(measure.headline(), wording);
        return plan == null
                ? group
                : group
                        + wording.text("site.group.comma")
                        + wording.isolate(plan.outline().name().in(wording.language()));
    }

    private static @Nullable Target original(List<OriginalTarget> originals, Measure measure) {
        return originals.stream()
                .filter(original -> original.measure().equals(measure.measure()))
                .map(OriginalTarget::target)
                .findFirst()
                .orElse(null);
    }

    /** A theme belongs here where what was done changed one of these goals, measures or milestones. */
    private static boolean touches(Entry entry, List<GoalProgress> goals, List<Choice> choices) {
        var closed = entry.theme().closed();
        var id = closed == null ? null : closed.weDid().id();
        return id != null
                && (goals.stream()
                                .anyMatch(goal -> goal.goal().goal().value().equals(id)
                                        || goal.milestones().stream()
                                                .anyMatch(milestone -> milestone
                                                        .milestone()
                                                        .value()
                                                        .equals(id)))
                        || choices.stream()
                                .anyMatch(choice -> choice.measure()
                                        .progress()
                                        .measure()
                                        .measure()
                                        .value()
                                        .equals(id)));
    }

    public Words name() {
        return indicator.definition().name();
    }

    /** The one asked for, or the first where there is none of that code. */
    public Optional<Choice> choice(@Nullable String code) {
        return choices.stream()
                .filter(choice -> choice.code().equals(code))
                .findFirst()
                .or(() -> choices.stream().findFirst());
    }

    /** The next steps of the goals it measures. */
    public List<Milestone> milestones() {
        return goals.stream()
                .flatMap(goal -> goal.milestones().stream())
                .limit(4)
                .toList();
    }

    /** The days on which values became known, the latest first. */
    public List<LocalDate> knownOn() {
        return values.stream()
                .map(ValueRow::known)
                .distinct()
                .sorted(java.util.Comparator.reverseOrder())
                .limit(6)
                .toList();
    }

    public long corrected() {
        return values.stream().filter(value -> value.revision() > 1).count();
    }
}
