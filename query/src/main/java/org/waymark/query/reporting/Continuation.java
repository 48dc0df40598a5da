package org.waymark.query.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.command.indicator.Slice;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.Flag;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.Standing;
import org.waymark.query.place.Boundary;
import org.waymark.query.place.PlaceName;

/** Adds up the predecessors of places that came of a merger; where one has no value there is no sum. */
final class Continuation {

    private record Cell(Period period, Standing standing, Slice slice) {}

    private record At(PlaceId place, Cell cell) {}

    private final Map<PlaceId, PlaceName> places;
    private final Map<At, List<ValueRow>> rows;
    private final MeasureKind kind;

    Continuation(Collection<PlaceName> places, List<ValueRow> rows, MeasureKind kind) {
        this.places = places.stream().collect(Collectors.toMap(PlaceName::place, Function.identity()));
        this.rows = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> new At(row.series().place(), new Cell(row.period(), row.standing(), row.slice()))));
        this.kind = kind;
    }

    List<ContinuedValue> of(PlaceId place) {
        var cells = rows.keySet().stream().map(At::cell).collect(Collectors.toSet());
        return cells.stream()
                .flatMap(cell -> continued(place, cell).stream())
                .sorted(Comparator.comparing(ContinuedValue::period)
                        .thenComparing(ContinuedValue::standing)
                        .thenComparing(value -> value.slice().toString()))
                .toList();
    }

    private Optional<ContinuedValue> continued(PlaceId place, Cell cell) {
        var parts = new HashSet<PlaceId>();
        return merger(place, cell.period())
                .flatMap(merger -> sum(merger, cell, parts))
                .map(sum -> new ContinuedValue(
                        cell.period(),
                        cell.standing(),
                        cell.slice(),
                        sum,
                        parts.stream()
                                .sorted(Comparator.comparing(PlaceId::value))
                                .toList()));
    }

    /** The first merger into a place after a period. */
    private Optional<Boundary> merger(PlaceId place, Period period) {
        var known = places.get(place);
        return known == null
                ? Optional.empty()
                : known.origins().stream()
                        .filter(Boundary::merges)
                        .filter(merger -> period.end().isBefore(merger.day()))
                        .findFirst();
    }

    private Optional<Observation> sum(Boundary merger, Cell cell, Set<PlaceId> parts) {
        var added = new ArrayList<Observation>();
        for (var part : merger.from()) {
            var value = own(part, cell);
            if (value.isPresent()) {
                parts.add(part);
            } else if (!merger.into().contains(part)) {
                value = merger(part, cell.period()).flatMap(earlier -> sum(earlier, cell, parts));
            }
            if (value.isEmpty()) {
                return Optional.empty();
            }
            added.add(value.get());
        }
        return added.stream().skip(1).reduce(Optional.of(added.getFirst()), this::plus, (one, other) -> one);
    }

    /** The one value a place has; where several sources say something, none is preferred. */
    private Optional<Observation> own(PlaceId place, Cell cell) {
        var told = rows.getOrDefault(new At(place, cell), List.of());
        return told.size() == 1 && told.getFirst().observation().missing() == null
                ? Optional.of(told.getFirst().observation())
                : Optional.empty();
    }

    private Optional<Observation> plus(Optional<Observation> sum, Observation other) {
        return sum.flatMap(one -> plus(one, other));
    }

    private Optional<Observation> plus(Observation one, Observation other) {
        var flags = Stream.concat(one.flags().stream(), other.flags().stream()).toArray(Flag[]::new);
        @Nullable BigDecimal upper = one.numerator();
        @Nullable BigDecimal lower = one.denominator();
        if (upper != null && lower != null && other.numerator() != null && other.denominator() != null) {
            return Optional.of(Observation.ratio(upper.add(other.numerator()), lower.add(other.denominator()), flags));
        }
        return kind == MeasureKind.COUNT && one.value() != null && other.value() != null
                ? Optional.of(Observation.of(one.value().add(other.value()), flags))
                : Optional.empty();
    }
}
