package org.waymark.query.rollup;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.command.Period;
import org.waymark.command.indicator.Slice;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.Observation;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.place.PlaceName;
import org.waymark.query.progress.Point;
import org.waymark.query.progress.Reported;
import org.waymark.query.reporting.Addition;
import org.waymark.query.reporting.ValueRow;

/** The values of one indicator on the ground: place within place. */
final class Territory {

    private final IndicatorPage indicator;
    private final Map<PlaceId, PlaceName> places;
    private final Map<PlaceId, List<PlaceName>> within;
    private final Map<PlaceId, List<ValueRow>> rows;

    Territory(IndicatorPage indicator, Collection<PlaceName> places, Collection<ValueRow> rows) {
        this.indicator = indicator;
        this.places = places.stream().collect(Collectors.toMap(PlaceName::place, Function.identity()));
        this.within = places.stream()
                .flatMap(place -> Stream.ofNullable(place.within()).map(around -> Map.entry(around, place)))
                .collect(groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        this.rows = rows.stream().collect(groupingBy(row -> row.series().place()));
    }

    Optional<PlaceName> place(PlaceId place) {
        return Optional.ofNullable(places.get(place));
    }

    /** The place in which most places are reported on; else one that is reported on, else the outermost. */
    Optional<PlaceName> widest() {
        Comparator<PlaceName> wide = comparingLong(place -> within(place.place()).stream()
                .filter(part -> rows.containsKey(part.place()))
                .count());
        return places.values().stream()
                .max(wide.thenComparing(place -> rows.containsKey(place.place()))
                        .thenComparing(place -> place.within() == null)
                        .thenComparing(place -> place.place().value(), Comparator.reverseOrder()));
    }

    /**
     * The places directly within, by code, so that none lies in another: where there are several levels, those of the
     * one that most is reported on.
     */
    List<PlaceName> parts(PlaceId place) {
        var all = within(place);
        var reported = all.stream()
                .filter(part -> rows.containsKey(part.place()))
                .collect(groupingBy(PlaceName::level, counting()));
        var level = all.stream()
                .map(PlaceName::level)
                .max(comparing(one -> reported.getOrDefault(one, 0L)))
                .orElse(null);
        return all.stream()
                .filter(part -> part.level().equals(level))
                .sorted(comparing(part -> part.place().value()))
                .toList();
    }

    /** Those of them that were there at the end of a period. */
    List<PlaceName> parts(PlaceId place, Period period) {
        LocalDate end = period.end();
        return parts(place).stream().filter(part -> part.isThereOn(end)).toList();
    }

    List<Point> values(PlaceId place, Slice group) {
        return new Reported(indicator, rows.getOrDefault(place, List.of())).points(group);
    }

    /** What a place says itself; where it says nothing, what all places within it say together. */
    Optional<Observation> told(PlaceId place, Slice group, Period period) {
        var own = values(place, group).stream()
                .filter(point -> point.period().equals(period))
                .map(Point::observation)
                .findFirst();
        if (own.isPresent()) {
            return own.filter(said -> said.missing() == null);
        }
        var parts = parts(place, period);
        var said = parts.stream()
                .flatMap(part -> told(part.place(), group, period).stream())
                .toList();
        return said.size() == parts.size() ? sum(said) : Optional.empty();
    }

    Optional<Observation> sum(List<Observation> said) {
        return Addition.of(said, indicator.definition().kind());
    }

    private List<PlaceName> within(PlaceId place) {
        return within.getOrDefault(place, List.of());
    }
}
