package org.waymark.query.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** People by place and group, months and regions, many of them few; every margin is in it. */
final class RandomTable {

    private static final String ALL = "all";

    private final Random random;
    private final List<String> places;
    private final List<String> groups;
    private final List<String> months;
    private final long[][][] numbers;

    RandomTable(Random random, int months) {
        this.random = random;
        places = names("p", 2 + random.nextInt(3));
        groups = names("g", 2 + random.nextInt(2));
        this.months = names("m", months);
        numbers = new long[places.size()][groups.size()][months];
        for (var place : numbers) {
            for (var group : place) {
                for (var month = 0; month < months; month++) {
                    group[month] = number();
                }
            }
        }
    }

    /** Places by groups in these months, each with its margins, and in all of them together. */
    Table of(List<Integer> chosen, boolean together) {
        var sums = new LinkedHashSet<Sum>();
        chosen.forEach(month -> sums.addAll(margins(List.of(month))));
        if (together) {
            sums.addAll(margins(chosen));
        }
        if (together && chosen.size() > 1) {
            everywhere(places)
                    .forEach(place -> everywhere(groups)
                            .forEach(group -> sums.add(new Sum(
                                    count(place, group, chosen),
                                    chosen.stream()
                                            .map(month -> count(place, group, List.of(month)))
                                            .toList(),
                                    false))));
        }
        return new Table(Set.of(), sums);
    }

    /** All months together and nothing else: the year to date. */
    Table toDate(List<Integer> chosen) {
        return new Table(Set.of(), margins(chosen));
    }

    /** What everybody knows of both: months add up to the year to date. */
    Table together(List<Integer> chosen) {
        return of(chosen, true);
    }

    /** Changes one number, as a correction does. */
    void correct() {
        var cell = numbers[random.nextInt(places.size())][random.nextInt(groups.size())];
        cell[random.nextInt(cell.length)] = number();
    }

    /** The first two places are a region of their own. */
    private Set<Sum> margins(List<Integer> chosen) {
        var sums = new LinkedHashSet<Sum>();
        for (var place : everywhere(places).toList()) {
            sums.add(new Sum(
                    count(place, ALL, chosen),
                    groups.stream().map(group -> count(place, group, chosen)).toList(),
                    true));
        }
        for (var group : everywhere(groups).toList()) {
            var parts = places.size() < 4
                    ? places
                    : Stream.concat(Stream.of("region"), places.subList(2, places.size()).stream())
                            .toList();
            sums.add(new Sum(
                    count(ALL, group, chosen),
                    parts.stream().map(place -> count(place, group, chosen)).toList(),
                    false));
            if (places.size() > 3) {
                sums.add(new Sum(
                        count("region", group, chosen),
                        places.subList(0, 2).stream()
                                .map(place -> count(place, group, chosen))
                                .toList(),
                        false));
            }
        }
        return sums;
    }

    private Count count(String place, String group, List<Integer> chosen) {
        var number = 0L;
        for (var p = 0; p < places.size(); p++) {
            for (var g = 0; g < groups.size(); g++) {
                for (var month : chosen) {
                    var here = place.equals(ALL) || place.equals(places.get(p)) || (place.equals("region") && p < 2);
                    number += here && (group.equals(ALL) || group.equals(groups.get(g))) ? numbers[p][g][month] : 0;
                }
            }
        }
        return new Count(
                place + "/" + group + "/" + chosen.stream().map(months::get).toList(), number, true);
    }

    private long number() {
        var kind = random.nextInt(10);
        return kind < 2 ? 0 : kind < 6 ? 1 + random.nextInt(12) : 10 + random.nextInt(kind < 9 ? 60 : 2000);
    }

    private Stream<String> everywhere(List<String> names) {
        return Stream.concat(Stream.of(ALL), names.stream());
    }

    private static List<String> names(String letter, int count) {
        return new ArrayList<>(
                IntStream.range(0, count).mapToObj(each -> letter + each).toList());
    }
}
