package org.waymark.query.quality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.waymark.command.Period;
import org.waymark.command.indicator.Slice;
import org.waymark.command.reporting.Cell;
import org.waymark.command.reporting.Flag;
import org.waymark.command.reporting.Value;
import org.waymark.query.reporting.SeriesPage.PeriodEntry;

/**
 * What a series said about one group in other periods of the same length, since it was last measured differently and
 * until it is again: across a break nothing can be compared. A value that counts goes before one that waits.
 *
 * @param others in order of time, without the period that is looked at
 */
record OwnHistory(Period period, List<Past> others) {

    /** The number of another period. */
    record Past(Period period, BigDecimal number) {}

    static OwnHistory of(Subject subject, Slice slice) {
        var era = era(subject, slice);
        var others = subject.own().periods().stream()
                .filter(entry -> !entry.period().equals(subject.period()))
                .filter(entry -> Periods.alike(entry.period(), subject.period()))
                .filter(entry -> era.holds(entry.period()))
                .flatMap(entry -> past(entry, slice).stream())
                .toList();
        return new OwnHistory(subject.period(), others);
    }

    /** The last number before the period. */
    Optional<Past> before() {
        return others.stream()
                .filter(past -> past.period().compareTo(period) < 0)
                .reduce((earlier, later) -> later);
    }

    /** The numbers before the period, the latest first. */
    List<Past> backwards() {
        return others.stream()
                .filter(past -> past.period().compareTo(period) < 0)
                .toList()
                .reversed();
    }

    /** What a period says: the value that counts, else the one that waits. */
    static Optional<Value> said(PeriodEntry entry) {
        var counting = entry.counting();
        return Optional.ofNullable(counting == null ? entry.waiting() : counting);
    }

    private static Optional<Past> past(PeriodEntry entry, Slice slice) {
        return said(entry)
                .flatMap(value -> value.at(slice))
                .flatMap(observation -> Optional.ofNullable(observation.shown()))
                .map(number -> new Past(entry.period(), number));
    }

    private static Era era(Subject subject, Slice slice) {
        var breaks = new TreeSet<LocalDate>();
        subject.breaks().forEach(cut -> breaks.add(cut.from().start()));
        var said = subject.own().periods().stream()
                .filter(entry -> !entry.period().equals(subject.period()))
                .flatMap(entry -> said(entry).stream()
                        .filter(value -> broken(value, slice))
                        .map(value -> entry.period()));
        var own = Stream.of(subject.period()).filter(period -> broken(subject.value(), slice));
        Stream.concat(said, own).forEach(period -> breaks.add(period.start()));
        return Era.around(subject.period(), breaks);
    }

    private static boolean broken(Value value, Slice slice) {
        return value.cells().stream()
                .filter(cell -> cell.slice().equals(slice))
                .map(Cell::observation)
                .anyMatch(observation -> observation.flags().contains(Flag.BREAK));
    }

    private record Era(LocalDate from, LocalDate until) {

        static Era around(Period period, NavigableSet<LocalDate> breaks) {
            var from = breaks.floor(period.start());
            var until = breaks.higher(period.start());
            return new Era(from == null ? LocalDate.MIN : from, until == null ? LocalDate.MAX : until);
        }

        boolean holds(Period period) {
            return !period.start().isBefore(from) && period.start().isBefore(until);
        }
    }
}
