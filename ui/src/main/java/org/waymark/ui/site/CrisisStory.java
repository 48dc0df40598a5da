package org.waymark.ui.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.query.crisis.CrisisPage;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.crisis.Recollection;

/**
 * A crisis as its public page tells it.
 *
 * @param plan the plan it belongs to, or null where none of its versions binds
 * @param where the names of its places, or that it is everywhere
 * @param stillDue the measures reported all the same, in words
 * @param days those on which something happened, in order
 * @param shown which of them is shown, counted from 0
 */
public record CrisisStory(
        CrisisPage crisis,
        boolean on,
        @Nullable StrategyPage plan,
        String where,
        String stillDue,
        List<Recollection> decisions,
        List<Postponed> backlog,
        List<Day> days,
        int shown) {

    /** One day and what happened on it. */
    public record Day(LocalDate on, List<Recollection> happenings) {}

    /**
     * A report that waited.
     *
     * @param source who is asked for it, as the public may know them
     * @param cameIn the day it came in, or null while it is missing
     */
    public record Postponed(
            String measure,
            String place,
            String source,
            Period period,
            LocalDate wasDue,
            LocalDate dueOn,
            @Nullable LocalDate cameIn) {}

    /** How many of the reports that waited have come in since. */
    public long cameIn() {
        return backlog.stream().filter(one -> one.cameIn() != null).count();
    }

    public Optional<Day> day() {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.get(shown));
    }

    /** The day before the one that is shown, or null where it is the first. */
    public @Nullable LocalDate before() {
        return shown > 0 ? days.get(shown - 1).on() : null;
    }

    /** The day after the one that is shown, or null where it is the last. */
    public @Nullable LocalDate after() {
        return shown + 1 < days.size() ? days.get(shown + 1).on() : null;
    }
}
