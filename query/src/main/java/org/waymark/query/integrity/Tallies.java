package org.waymark.query.integrity;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.command.place.PlaceId;
import org.waymark.query.disclosure.Sum;
import org.waymark.query.disclosure.Table;

/** All voices and each way to look at them, as one table. */
record Tallies(
        Tally total,
        List<Tally> perspectives,
        List<Tally> languages,
        List<Tally> sexes,
        List<Tally> ages,
        List<Tally> places) {

    static Tallies of(List<Heard> voices) {
        return new Tallies(
                new Tally("all", "", voices),
                by("perspective", voices, voice -> voice.hearing().perspective().name()),
                by("language", voices, voice -> voice.hearing().language()),
                by("sex", voices, voice -> voice.hearing().speaker().sex().name()),
                by("age", voices, voice -> voice.hearing().speaker().age().name()),
                by("place", voices, Tallies::place));
    }

    static String place(Heard voice) {
        PlaceId place = voice.hearing().place();
        return place == null ? "" : place.value();
    }

    Table table() {
        var within = Stream.of(List.of(total), perspectives, languages, sexes, ages, places)
                .flatMap(List::stream)
                .flatMap(Tally::sums);
        var across = Stream.of(perspectives, languages, sexes, ages, places).flatMap(this::across);
        return new Table(Set.of(), Stream.concat(within, across).collect(Collectors.toSet()));
    }

    private static List<Tally> by(String kind, List<Heard> voices, Function<Heard, String> of) {
        return voices.stream().collect(Collectors.groupingBy(of, TreeMap::new, Collectors.toList())).entrySet().stream()
                .map(group -> new Tally(kind, group.getKey(), group.getValue()))
                .toList();
    }

    /** Whoever speaks is in one group of each kind; who was in which tells of people, what was answered does not. */
    private Stream<Sum> across(List<Tally> rows) {
        return IntStream.range(0, rows.isEmpty() ? 0 : Tally.COUNTS)
                .mapToObj(number -> new Sum(
                        total.counts().get(number),
                        rows.stream().map(row -> row.counts().get(number)).toList(),
                        number == 0 && rows.size() > 1));
    }
}
