package org.waymark.query.rollup;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.waymark.command.Period;
import org.waymark.command.place.PlaceId;

/** Puts places that are like each other together, by what they are, never by how they do. */
final class Structure {

    private static final int GROUPS = 4;
    private static final int FEW = 5;

    private final List<Part> parts;
    private final List<Trait> traits;

    Structure(List<Part> parts, List<Trait> traits) {
        this.parts = parts;
        this.traits = traits;
    }

    /** Four groups as equal in number as can be, by one trait, the least first. */
    List<Peers> by(Trait trait, Period period) {
        var known = parts.stream()
                .filter(part -> trait.has(part.place().place()))
                .sorted(comparingDouble((Part part) -> trait.at(part.place().place()))
                        .thenComparing(Structure::code))
                .toList();
        var groups = new ArrayList<Peers>();
        for (var group = 0; group < GROUPS; group++) {
            var members = known.subList(known.size() * group / GROUPS, known.size() * (group + 1) / GROUPS);
            if (!members.isEmpty()) {
                groups.add(peers(members, trait, period));
            }
        }
        return groups;
    }

    private static Peers peers(List<Part> members, Trait trait, Period period) {
        return new Peers(
                trait.of(members.getFirst()),
                trait.of(members.getLast()),
                members.stream()
                        .sorted(comparing(Structure::code))
                        .map(part -> part.place().place())
                        .toList(),
                Distribution.of(members.stream()
                        .flatMap(part -> part.number(period).stream())
                        .toList()));
    }

    /** The places nearest to one over all traits both have, each trait measured by how far places differ in it. */
    List<PlaceId> similar(PlaceId place) {
        var shared = traits.stream().filter(trait -> trait.has(place)).toList();
        if (shared.isEmpty()) {
            return List.of();
        }
        Comparator<Part> nearest =
                comparingDouble(part -> distance(shared, place, part.place().place()));
        return parts.stream()
                .filter(part -> !part.place().place().equals(place))
                .filter(part ->
                        shared.stream().allMatch(trait -> trait.has(part.place().place())))
                .sorted(nearest.thenComparing(Structure::code))
                .limit(FEW)
                .map(part -> part.place().place())
                .toList();
    }

    private double distance(List<Trait> shared, PlaceId one, PlaceId other) {
        return Math.sqrt(shared.stream()
                .mapToDouble(trait -> Math.pow((trait.at(one) - trait.at(other)) / deviation(trait), 2))
                .sum());
    }

    /** How far places differ: the standard deviation, 1 where they do not. */
    private double deviation(Trait trait) {
        var numbers = parts.stream()
                .map(part -> part.place().place())
                .filter(trait::has)
                .mapToDouble(trait::at)
                .toArray();
        var mean = Arrays.stream(numbers).average().orElse(0);
        var squares = Arrays.stream(numbers)
                .map(x -> (x - mean) * (x - mean))
                .average()
                .orElse(0);
        return squares > 0 ? Math.sqrt(squares) : 1;
    }

    private static String code(Part part) {
        return part.place().place().value();
    }
}
