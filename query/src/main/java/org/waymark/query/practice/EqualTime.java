package org.waymark.query.practice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.strategy.GoalId;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.progress.GoalProgress;
import org.waymark.query.progress.MeasureProgress;
import org.waymark.query.progress.Point;
import org.waymark.query.version.VersionPage;

/**
 * Two goals at equal time since each was first adopted: their measures by the same indicator side by side. That one
 * follows the other does not make it its effect.
 *
 * @param here since when the goal binds that was taken from the other
 * @param there since when the other binds
 * @param pairs by indicator, in the order of the goal that was taken
 */
public record EqualTime(LocalDate here, LocalDate there, List<Pair> pairs) {

    /**
     * One indicator by which both goals are measured.
     *
     * @param indicator or null where it is not defined
     * @param years in order, those in which at least one has a value
     */
    public record Pair(
            MeasureProgress here,
            MeasureProgress there,
            @Nullable IndicatorPage indicator,
            List<Year> years) {}

    /**
     * One year since the goals' own beginnings.
     *
     * @param number of full years at the end of the period: 0 within the first year, −1 within the year before
     */
    public record Year(
            int number, @Nullable Reached here, @Nullable Reached there) {}

    /** A value at the end of its period. */
    public record Reached(Period period, BigDecimal value) {}

    /** Compares two goals by what authorities reported. */
    public static EqualTime of(GoalProgress here, LocalDate hereSince, GoalProgress there, LocalDate thereSince) {
        var pairs = here.measures().stream()
                .flatMap(one -> there.measures().stream()
                        .filter(other -> alike(one, other))
                        .sorted(Comparator.comparing(other -> !sameGroup(one, other)))
                        .limit(1)
                        .map(other -> new Pair(one, other, one.indicator(), years(one, hereSince, other, thereSince))))
                .toList();
        return new EqualTime(hereSince, thereSince, pairs);
    }

    /** The day from which on a goal has bound, or nothing where it never did. */
    public static Optional<LocalDate> firstAdopted(List<VersionPage> versions, GoalId goal) {
        return versions.stream()
                .filter(version -> version.plan().goals().stream()
                        .anyMatch(entry -> entry.goal().goal().equals(goal)))
                .map(VersionPage::known)
                .min(Comparator.naturalOrder());
    }

    private static boolean alike(MeasureProgress one, MeasureProgress other) {
        return one.measure().indicator().equals(other.measure().indicator());
    }

    private static boolean sameGroup(MeasureProgress one, MeasureProgress other) {
        return one.measure().headline().equals(other.measure().headline());
    }

    private static List<Year> years(
            MeasureProgress here, LocalDate hereSince, MeasureProgress there, LocalDate thereSince) {
        var years = new TreeMap<Integer, Year>();
        here.values()
                .forEach(point -> reached(point)
                        .ifPresent(value -> years.merge(
                                full(hereSince, point.period()),
                                new Year(full(hereSince, point.period()), value, null),
                                EqualTime::joined)));
        there.values()
                .forEach(point -> reached(point)
                        .ifPresent(value -> years.merge(
                                full(thereSince, point.period()),
                                new Year(full(thereSince, point.period()), null, value),
                                EqualTime::joined)));
        return List.copyOf(years.values());
    }

    private static Optional<Reached> reached(Point point) {
        var value = point.observation().shown();
        return value == null ? Optional.empty() : Optional.of(new Reached(point.period(), value));
    }

    /** Full years from the beginning to the end of the period, also before it. */
    private static int full(LocalDate since, Period period) {
        var years = ChronoUnit.YEARS.between(since, period.end());
        return Math.toIntExact(since.plusYears(years).isAfter(period.end()) ? years - 1 : years);
    }

    /** The last value of a year stands for it. */
    private static Year joined(Year earlier, Year later) {
        return new Year(
                earlier.number(),
                later.here() == null ? earlier.here() : later.here(),
                later.there() == null ? earlier.there() : later.there());
    }
}
