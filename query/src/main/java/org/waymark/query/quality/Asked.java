package org.waymark.query.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.command.Period;
import org.waymark.command.indicator.Slice;
import org.waymark.command.quality.MeasureLink;
import org.waymark.query.reporting.Ask;

/** What adopted plans ask of a series: the measures of its indicator in its place. */
record Asked(List<Ask> asks) {

    boolean has(MeasureLink link) {
        return asks.stream()
                .anyMatch(ask -> ask.strategy().equals(link.strategy())
                        && ask.measure().measure().equals(link.measure()));
    }

    /** The groups asked for: those measures speak of, and those they are compared with. */
    List<Slice> groups() {
        return asks.stream()
                .flatMap(
                        ask -> Stream.of(ask.measure().headline(), ask.measure().reference()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The dimensions by which values are to be broken down. */
    List<String> dimensions() {
        return asks.stream()
                .flatMap(ask -> ask.dimensions().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The last day on which a value is on time, or nothing where nobody asks for it. */
    Optional<LocalDate> dueOn(Period period) {
        return asks.stream().map(ask -> ask.dueOn(period)).max(LocalDate::compareTo);
    }
}
