package org.waymark.query.quality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.waymark.command.Period;
import org.waymark.command.indicator.Slice;
import org.waymark.command.reporting.Flag;
import org.waymark.command.reporting.Observation;

/**
 * What a series said about one group in other periods of the same length, since it was last measured differently and
 * until it is again: across a break nothing can be compared. A value that counts goes before one that waits.
 *
 * @param others in order of time, without the period that is looked at
 */
record OwnHistory(Period period, List<Past> others) {

    /** The number of another period. */
    record Past(Period period, BigDecimal number) {}

    /** Looked at once for every number of a plan, hence in one pass. */
    static OwnHistory of(Subject subject, Slice slice) {
        var breaks = new TreeSet<LocalDate>();
        subject.breaks().forEach(cut -> breaks.add(cut.from().start()));
        subject.value().at(slice).filter(OwnHistory::breaks).ifPresent(own -> breaks.add(subject.period().start()));
        var pasts = new ArrayList<Past>();
        for (var entry : subject.own().periods()) {
            var value = entry.value();
            if (value != null && !entry.period().equals(subject.period())) {
                value.at(slice).ifPresent(observation -> {
                    if (breaks(observation)) {
                        breaks.add(entry.period().start());
                    }
                    var shown = observation.shown();
                    if (shown != null && Periods.alike(entry.period(), subject.period())) {
                        pasts.add(new Past(entry.period(), shown));
                    }
                });
            }
        }
        var era = Era.around(subject.period(), breaks);
        pasts.removeIf(past -> !era.holds(past.period()));
        return new OwnHistory(subject.period(), List.copyOf(pasts));
    }

    /** The last number before the period. */
    Optional<Past> before() {
        return backwards().stream().findFirst();
    }

    /** The numbers before the period, the latest first. */
    List<Past> backwards() {
        return others.stream()
                .filter(past -> past.period().compareTo(period) < 0)
                .toList()
                .reversed();
    }

    private static boolean breaks(Observation observation) {
        return observation.flags().contains(Flag.BREAK);
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
