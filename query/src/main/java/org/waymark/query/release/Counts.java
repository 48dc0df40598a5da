package org.waymark.query.release;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.indicator.Slice;
import org.waymark.command.place.PlaceId;
import org.waymark.query.disclosure.Count;
import org.waymark.query.disclosure.Sum;
import org.waymark.query.disclosure.Table;

/**
 * The counts in the figures of one indicator, and what everybody knows of how they add up: groups to their total,
 * places to what they lie in, short periods to long ones, and those counted to those out of whom.
 */
final class Counts {

    static final String BASE = " base";

    /** More than anybody counts, and few enough to be added up. */
    private static final BigDecimal MOST = BigDecimal.TEN.pow(15);

    private static final Set<String> WHOLE = Set.of("T", "_T", "TOTAL");

    private final Map<PlaceId, PlaceId> within;
    private final Map<Figure, Count> numbers = new LinkedHashMap<>();
    private final Map<Figure, Count> bases = new LinkedHashMap<>();
    private final Set<Sum> sums = new LinkedHashSet<>();

    /** @param plain whether plain numbers count something */
    Counts(List<Figure> figures, boolean plain, Map<PlaceId, PlaceId> within) {
        this.within = within;
        for (var figure : figures) {
            var observation = figure.observation();
            var counted = plain ? observation.value() : observation.numerator();
            add(numbers, figure, "", counted);
            add(bases, figure, BASE, observation.denominator());
        }
        List.of(numbers, bases).forEach(this::sums);
        numbers.forEach((figure, number) -> base(figure).ifPresent(base -> sum(base, List.of(number), true)));
    }

    Table table() {
        var all = new LinkedHashSet<>(numbers.values());
        all.addAll(bases.values());
        return new Table(all, sums);
    }

    /** What is counted, nothing where a figure counts nobody. */
    Optional<Count> number(Figure figure) {
        return Optional.ofNullable(numbers.get(figure));
    }

    /** Out of how many. */
    Optional<Count> base(Figure figure) {
        return Optional.ofNullable(bases.get(figure));
    }

    private static void add(Map<Figure, Count> counts, Figure figure, String quantity, @Nullable BigDecimal number) {
        if (number != null
                && number.signum() >= 0
                && number.compareTo(MOST) <= 0
                && number.stripTrailingZeros().scale() <= 0) {
            counts.put(figure, new Count(figure.cell() + quantity, number.longValueExact(), true));
        }
    }

    private void sums(Map<Figure, Count> counts) {
        var figures = List.copyOf(counts.keySet());
        alike(figures, figure -> List.of(figure.place(), figure.period())).forEach(same -> groups(same, counts));
        alike(figures, figure -> List.of(figure.period(), figure.group())).forEach(same -> places(same, counts));
        alike(figures, figure -> List.of(figure.place(), figure.group())).forEach(same -> periods(same, counts));
    }

    private void groups(List<Figure> figures, Map<Figure, Count> counts) {
        figures.stream()
                .flatMap(figure -> figure.group().codes().keySet().stream())
                .distinct()
                .forEach(dimension -> alike(figures, figure -> without(figure.group(), dimension))
                        .forEach(same -> {
                            var parts = same.stream()
                                    .filter(figure -> !isWhole(figure, dimension))
                                    .toList();
                            var wholes = same.stream()
                                    .filter(figure -> isWhole(figure, dimension))
                                    .toList();
                            wholes.forEach(total -> sum(total, parts, true, counts));
                            wholes.stream()
                                    .skip(1)
                                    .forEach(other -> sum(wholes.getFirst(), List.of(other), false, counts));
                        }));
    }

    private void places(List<Figure> figures, Map<Figure, Count> counts) {
        figures.forEach(total -> sum(
                total,
                figures.stream()
                        .filter(part -> total.place().equals(within.get(part.place())))
                        .toList(),
                false,
                counts));
    }

    private void periods(List<Figure> figures, Map<Figure, Count> counts) {
        figures.forEach(total -> alike(
                        figures.stream()
                                .filter(part -> !part.equals(total) && lies(part.period(), total.period()))
                                .toList(),
                        part -> kind(part.period()))
                .forEach(parts -> sum(total, parts, false, counts)));
    }

    private void sum(Figure total, List<Figure> parts, boolean ofGroups, Map<Figure, Count> counts) {
        var known = new ArrayList<Count>();
        parts.forEach(part -> Optional.ofNullable(counts.get(part)).ifPresent(known::add));
        Optional.ofNullable(counts.get(total)).ifPresent(count -> sum(count, known, ofGroups));
    }

    /** What the parts leave out is a count too, though it stands nowhere. Parts that overlap add up to nothing. */
    private void sum(Count total, List<Count> parts, boolean ofGroups) {
        var rest = total.number() - parts.stream().mapToLong(Count::number).sum();
        if (rest >= 0 && !parts.isEmpty()) {
            var all = new ArrayList<>(parts);
            if (rest > 0) {
                all.add(new Count(
                        total.cell() + " without "
                                + parts.stream().map(Count::cell).toList(),
                        rest,
                        false));
            }
            sums.add(new Sum(total, all, ofGroups));
        }
    }

    private static List<List<Figure>> alike(List<Figure> figures, Function<Figure, Object> by) {
        return List.copyOf(figures.stream()
                .collect(groupingBy(by, LinkedHashMap::new, toList()))
                .values());
    }

    private static Slice without(Slice group, String dimension) {
        var codes = new TreeMap<>(group.codes());
        codes.remove(dimension);
        return new Slice(codes);
    }

    private static boolean isWhole(Figure figure, String dimension) {
        var code = figure.group().codes().get(dimension);
        return code == null || WHOLE.contains(code);
    }

    private static boolean lies(Period inner, Period outer) {
        return !inner.start().isBefore(outer.start()) && !inner.end().isAfter(outer.end());
    }

    private static String kind(Period period) {
        return period.code().replaceAll("[0-9]", "");
    }
}
