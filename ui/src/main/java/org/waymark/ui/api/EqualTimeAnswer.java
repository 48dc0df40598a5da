package org.waymark.ui.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.strategy.Measure;
import org.waymark.query.practice.EqualTime.Pair;
import org.waymark.query.practice.EqualTime.Reached;
import org.waymark.query.practice.EqualTime.Year;
import org.waymark.ui.transplant.Compared;

/**
 * A goal beside the one it was taken from. That one follows the other does not make it its effect.
 *
 * @param goal the goal that was taken over
 * @param origin the one it was taken from
 * @param measures those by the same indicator
 */
record EqualTimeAnswer(SideAnswer goal, SideAnswer origin, List<PairAnswer> measures) {

    static EqualTimeAnswer of(Compared compared) {
        var time = compared.time();
        return new EqualTimeAnswer(
                new SideAnswer(
                        compared.plan().strategy().value(),
                        compared.goal().goal().value(),
                        compared.goal().name(),
                        time.here()),
                new SideAnswer(
                        compared.origin().strategy().value(),
                        compared.from().goal().value(),
                        compared.from().name(),
                        time.there()),
                time.pairs().stream().map(PairAnswer::of).toList());
    }

    /**
     * A goal.
     *
     * @param since the day from which on it has bound
     */
    record SideAnswer(String strategy, String goal, Words name, LocalDate since) {}

    /** Two measures by one indicator, whose places and groups may differ. */
    record PairAnswer(String indicator, MeasureAnswer goal, MeasureAnswer origin, List<YearAnswer> years) {

        static PairAnswer of(Pair pair) {
            var here = pair.here().measure();
            return new PairAnswer(
                    here.indicator().value(),
                    MeasureAnswer.of(here),
                    MeasureAnswer.of(pair.there().measure()),
                    pair.years().stream().map(YearAnswer::of).toList());
        }
    }

    /** What is measured, where, of which group. */
    record MeasureAnswer(String measure, String place, String group) {

        static MeasureAnswer of(Measure measure) {
            return new MeasureAnswer(
                    measure.measure().value(),
                    measure.place().value(),
                    measure.headline().toString());
        }
    }

    /**
     * A year since the goals' own beginnings.
     *
     * @param year full years at the end of the period: 0 within the first year, -1 within the year before
     */
    record YearAnswer(
            int year,
            @Nullable ReachedAnswer goal,
            @Nullable ReachedAnswer origin) {

        static YearAnswer of(Year year) {
            return new YearAnswer(year.number(), ReachedAnswer.of(year.here()), ReachedAnswer.of(year.there()));
        }
    }

    /** A value at the end of its period. */
    record ReachedAnswer(String period, BigDecimal value) {

        static @Nullable ReachedAnswer of(@Nullable Reached reached) {
            return reached == null ? null : new ReachedAnswer(reached.period().code(), reached.value());
        }
    }
}
