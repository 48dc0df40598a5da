package org.waymark.ui.site;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.indicator.Slice;
import org.waymark.command.strategy.Goal;
import org.waymark.command.strategy.Horizon;
import org.waymark.command.strategy.HorizonBound;
import org.waymark.query.progress.GoalProgress;
import org.waymark.query.progress.Status;
import org.waymark.query.progress.StrategyProgress;
import org.waymark.ui.figure.Markup;
import org.waymark.ui.figure.StatusBar;
import org.waymark.ui.figure.StatusPill;
import org.waymark.ui.words.Wording;

/** A plan and how it comes along, goals by horizon. */
public record Progress(StrategyProgress plan, Wording wording) {

    /** The goals that lie equally far ahead. */
    public record Band(Horizon horizon, @Nullable LocalDate until, List<GoalProgress> goals) {}

    public static Progress of(StrategyProgress plan, Wording wording) {
        return new Progress(plan, wording);
    }

    /** The horizons that have goals, the nearest first. */
    public List<Band> bands() {
        return Arrays.stream(Horizon.values())
                .map(horizon -> new Band(horizon, until(horizon), at(horizon)))
                .filter(band -> !band.goals().isEmpty())
                .toList();
    }

    private List<GoalProgress> at(Horizon horizon) {
        return plan.goals().stream()
                .filter(goal -> goal.goal().horizon() == horizon)
                .toList();
    }

    private @Nullable LocalDate until(Horizon horizon) {
        for (var bound : plan.outline().horizons()) {
            if (bound.horizon() == horizon) {
                return bound.until();
            }
        }
        return null;
    }

    /** A measure of which nobody has told a value. */
    public record Untold(String code, Words name, Slice group) {}

    /** Promises of which no figure tells how they come along. */
    public List<Untold> untold() {
        return plan.goals().stream()
                .flatMap(goal -> goal.measures().stream())
                .filter(measure -> measure.values().isEmpty())
                .map(measure -> new Untold(
                        measure.measure().indicator().value(),
                        MeasureStory.name(measure),
                        measure.measure().headline()))
                .toList();
    }

    /** Goals that nothing measures. */
    public List<Goal> unmeasured() {
        return plan.goals().stream()
                .filter(goal -> goal.measures().isEmpty())
                .map(GoalProgress::goal)
                .toList();
    }

    /** How many measures there are. */
    public int measures() {
        return plan.counts().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many of them are judged against a target: 1 on track and 2 at risk. */
    public String judged() {
        return wording.list(Arrays.stream(Status.values())
                .filter(status -> status != Status.NO_DATA && status != Status.NOT_ASSESSED && count(status) > 0)
                .map(status -> Statuses.of(status).count(count(status), wording))
                .toList());
    }

    /** How many are judged against a path that was drawn for illustration alone. */
    public int illustrative() {
        return (int) plan.goals().stream()
                .flatMap(goal -> goal.measures().stream())
                .filter(measure -> measure.measure().target().illustrative())
                .count();
    }

    public static boolean illustrative(GoalProgress goal) {
        return goal.measures().stream()
                .anyMatch(measure -> measure.measure().target().illustrative());
    }

    public int withoutTarget() {
        return count(Status.NOT_ASSESSED);
    }

    public int withoutData() {
        return count(Status.NO_DATA);
    }

    private int count(Status status) {
        return plan.counts().getOrDefault(status, 0);
    }

    public Markup pill(GoalProgress goal) {
        return StatusPill.of(Statuses.of(goal.status()), wording);
    }

    public StatusBar bar(GoalProgress goal) {
        return new StatusBar(Statuses.of(goal.counts()), wording);
    }

    /** What is measured, by code. */
    public SortedMap<String, Words> indicators() {
        var indicators = new TreeMap<String, Words>();
        for (var goal : plan.goals()) {
            for (var measure : goal.measures()) {
                indicators.put(measure.measure().indicator().value(), MeasureStory.name(measure));
            }
        }
        return indicators;
    }

    /** The horizons' last days, in order. */
    public List<HorizonBound> horizons() {
        return plan.outline().horizons();
    }
}
