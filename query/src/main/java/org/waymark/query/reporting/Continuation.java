package org.waymark.query.reporting;

import java.time.LocalDate;
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
import org.waymark.command.Period;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.command.indicator.Slice;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.Standing;
import org.waymark.query.place.Boundary;
import org.waymark.query.place.PlaceName;

/** Adds up the predecessors of places that came of a merger; where one has no value there is no sum. */
final class Continuation {

    private record Cell(Period period, Standing standing, Slice slice) {}

    private record At(PlaceId place, Cell cell) {}

    private record Part(PlaceId place, LocalDate known) {}

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

    /** At every place that came of a merger. */
    List<ContinuedValue> all() {
        return places.keySet().stream()
                .sorted(Comparator.comparing(PlaceId::value))
                .flatMap(place -> of(place).stream())
                .toList();
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
        var parts = new HashSet<Part>();
        return merger(place, cell.period())
                .flatMap(merger -> sum(merger, cell, parts))
                .map(sum -> new ContinuedValue(
                        place,
                        cell.period(),
                        cell.standing(),
                        cell.slice(),
                        sum,
                        parts.stream()
                                .map(Part::place)
                                .sorted(Comparator.comparing(PlaceId::value))
                                .toList(),
                        parts.stream()
                                .map(Part::known)
                                .max(Comparator.naturalOrder())
                                .orElseThrow()));
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

    private Optional<Observation> sum(Boundary merger, Cell cell, Set<Part> parts) {
        var added = new ArrayList<Observation>();
        for (var part : merger.from()) {
            var value = part(part, cell, merger, parts);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            added.add(value.get());
        }
        return Addition.of(added, kind);
    }

    /** What a predecessor said itself, or else what those said that it came of before. */
    private Optional<Observation> part(PlaceId place, Cell cell, Boundary merger, Set<Part> parts) {
        var told = own(place, cell);
        told.ifPresent(row -> parts.add(new Part(place, row.known())));
        return told.isPresent() || merger.into().contains(place)
                ? told.map(ValueRow::observation)
                : merger(place, cell.period()).flatMap(earlier -> sum(earlier, cell, parts));
    }

    /** The one value a place has; where several sources say something, none is preferred. */
    private Optional<ValueRow> own(PlaceId place, Cell cell) {
        var told = rows.getOrDefault(new At(place, cell), List.of());
        return told.size() == 1 && told.getFirst().observation().missing() == null
                ? Optional.of(told.getFirst())
                : Optional.empty();
    }
}
