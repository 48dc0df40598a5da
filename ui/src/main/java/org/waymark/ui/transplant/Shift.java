package org.waymark.ui.transplant;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.strategy.Mark;

/**
 * Moves dates by full months. A year stays a year and a quarter a quarter: the one in which the moved last day lies, so
 * that nothing becomes more exact than it was, nor earlier.
 */
record Shift(int months) {

    static final Shift NONE = new Shift(0);

    /** From the month in which one strategy starts to the month in which the other does. */
    static Shift between(LocalDate start, LocalDate other) {
        return new Shift(Math.toIntExact(ChronoUnit.MONTHS.between(start.withDayOfMonth(1), other.withDayOfMonth(1))));
    }

    @Nullable
    Period due(@Nullable Period period) {
        return period == null ? null : moved(period, period.end());
    }

    @Nullable
    Period from(@Nullable Period period) {
        return period == null ? null : moved(period, period.start());
    }

    List<Mark> path(List<Mark> path) {
        return path.stream().map(this::mark).toList();
    }

    Mark mark(Mark mark) {
        return new Mark(moved(mark.period(), mark.period().end()), mark.value());
    }

    private Period moved(Period period, LocalDate day) {
        if (months == 0) {
            return period;
        }
        var code = period.code();
        var last = day.equals(period.end()) && code.length() < 10;
        var to = last ? day.plusDays(1).plusMonths(months).minusDays(1) : day.plusMonths(months);
        var year = "%04d".formatted(to.getYear());
        return new Period(
                code.length() == 4
                        ? year
                        : code.contains("H")
                                ? year + "-H" + (to.getMonthValue() + 5) / 6
                                : code.contains("Q")
                                        ? year + "-Q" + (to.getMonthValue() + 2) / 3
                                        : code.length() == 7 ? to.toString().substring(0, 7) : to.toString());
    }
}
