package org.waymark.ui.site;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.Slice;
import org.waymark.command.place.PlaceId;
import org.waymark.query.integrity.Integrity;
import org.waymark.query.integrity.Integrity.Row;
import org.waymark.query.reporting.ValueRow;

/**
 * Whether those who were heard are spread over places as people are. Only places whose voices may be told are compared,
 * with one another: shares of their rounded counts beside shares of the people counted there last.
 *
 * @param place of one of them
 * @param voices its share of the voices, in percent
 * @param people its share of the people, in percent
 */
public record Representation(PlaceId place, long voices, long people) {

    static List<Representation> of(Integrity told, List<ValueRow> population) {
        var people = latest(population);
        var rows = told.places().stream()
                .filter(row -> row.voices() != null && people.containsKey(row.of()))
                .toList();
        var allVoices = rows.stream()
                .flatMap(row -> Stream.ofNullable(row.voices()))
                .mapToLong(Long::longValue)
                .sum();
        var allPeople = rows.stream()
                .map(row -> people.getOrDefault(row.of(), BigDecimal.ZERO).longValue())
                .reduce(0L, Long::sum);
        return rows.size() < 2
                ? List.of()
                : rows.stream()
                        .map(row -> new Representation(
                                new PlaceId(row.of()),
                                share(row.voices(), allVoices),
                                share(
                                        people.getOrDefault(row.of(), BigDecimal.ZERO)
                                                .longValue(),
                                        allPeople)))
                        .sorted(Comparator.comparingLong(one -> one.voices() - one.people()))
                        .toList();
    }

    private static long share(@Nullable Long some, long all) {
        return Objects.requireNonNullElse(Row.percent(some, all), 0L);
    }

    /** The last count of everybody in each place. */
    private static Map<String, BigDecimal> latest(List<ValueRow> rows) {
        var people = new HashMap<String, BigDecimal>();
        rows.stream()
                .filter(row -> row.slice().equals(Slice.TOTAL))
                .sorted(Comparator.comparing(row -> row.period().end()))
                .forEach(row -> {
                    var number = row.observation().shown();
                    if (number != null) {
                        people.put(row.series().place().value(), number);
                    }
                });
        return people;
    }
}
