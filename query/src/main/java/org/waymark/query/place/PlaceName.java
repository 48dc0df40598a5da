package org.waymark.query.place;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.place.PlaceId;
import org.waymark.command.place.PlaceLevel;

/**
 * A place, what it is called, and what became of it.
 *
 * @param codes by code list, for example {@code nuts:2021} → {@code IE061}; its own code is {@link #place()}
 * @param from its first day, or null where it always was
 * @param until its last day, or null where it is there still
 * @param boundaries the mergers and splits it took part in, oldest first
 */
public record PlaceName(
        PlaceId place,
        PlaceLevel level,
        @Nullable PlaceId within,
        Words name,
        Map<String, String> codes,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<Boundary> boundaries) {

    public PlaceName {
        codes = Objects.requireNonNullElse(codes, Map.of());
        codes = Collections.unmodifiableMap(new TreeMap<>(codes));
        boundaries = List.copyOf(Objects.requireNonNullElse(boundaries, List.of()));
    }

    /** A place of which no more is known. */
    public PlaceName(PlaceId place, PlaceLevel level, @Nullable PlaceId within, Words name) {
        this(place, level, within, name, Map.of(), null, null, List.of());
    }

    /** Whether it is there on a day. */
    public boolean isThereOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** The mergers and splits it came of. */
    public List<Boundary> origins() {
        return boundaries.stream()
                .filter(boundary -> boundary.into().contains(place))
                .toList();
    }

    /** The mergers and splits it went into. */
    public List<Boundary> fates() {
        return boundaries.stream()
                .filter(boundary ->
                        boundary.from().contains(place) && !boundary.into().contains(place))
                .toList();
    }

    /** The places whose territory it has, in whole or in part. */
    public List<PlaceId> predecessors() {
        return origins().stream()
                .flatMap(boundary -> boundary.from().stream())
                .filter(other -> !other.equals(place))
                .distinct()
                .toList();
    }

    /** The places that have its territory now, in whole or in part. */
    public List<PlaceId> successors() {
        return fates().stream()
                .flatMap(boundary -> boundary.into().stream())
                .distinct()
                .toList();
    }

    PlaceName after(List<Boundary> changes) {
        var met = changes.stream()
                .filter(change -> change.from().contains(place) || change.into().contains(place))
                .sorted(Comparator.comparing(Boundary::day)
                        .thenComparing(change -> change.by().value()))
                .toList();
        if (met.isEmpty()) {
            return this;
        }
        @Nullable LocalDate begins = from;
        @Nullable LocalDate ends = until;
        for (var change : met) {
            var before = change.from().contains(place);
            var afterwards = change.into().contains(place);
            if (afterwards && !before && (begins == null || begins.isBefore(change.day()))) {
                begins = change.day();
            }
            if (before && !afterwards && (ends == null || !ends.isBefore(change.day()))) {
                ends = change.day().minusDays(1);
            }
        }
        return new PlaceName(place, level, within, name, codes, begins, ends, met);
    }
}
