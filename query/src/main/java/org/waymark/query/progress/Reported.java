package org.waymark.query.progress;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.Standing;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.reporting.ValueRow;

/**
 * What authorities report of one indicator in one place; other standings are read beside it. Where two authorities
 * report the same period, the one that became known last counts.
 *
 * @param indicator the definition, or null until it is known
 */
public record Reported(@Nullable IndicatorPage indicator, List<ValueRow> rows) {

    private static final BinaryOperator<ValueRow> KNOWN_LAST = BinaryOperator.maxBy(
            comparing(ValueRow::known).thenComparing(row -> row.series().toString()));

    /** Picks them out of any values. */
    public static Reported of(
            IndicatorId indicator, PlaceId place, @Nullable IndicatorPage page, Collection<ValueRow> all) {
        return new Reported(
                page,
                all.stream()
                        .filter(row -> row.standing() == Standing.REPORTED)
                        .filter(row -> row.series().indicator().equals(indicator))
                        .filter(row -> row.series().place().equals(place))
                        .toList());
    }

    /** The values of a group, in order of time. */
    public List<Point> points(Slice slice) {
        return rows.stream()
                .filter(speaksOf(slice))
                .collect(Collectors.toMap(ValueRow::period, Function.identity(), KNOWN_LAST, TreeMap::new))
                .values()
                .stream()
                .map(row -> new Point(row.period(), row.observation(), row.known(), row.revision()))
                .toList();
    }

    /** A value without a slice speaks of the group that its indicator names as plain. */
    private Predicate<ValueRow> speaksOf(Slice slice) {
        var asked = named(slice);
        return row -> asked.equals(named(row.slice()));
    }

    private Slice named(Slice slice) {
        return indicator != null && slice.equals(Slice.TOTAL)
                ? indicator.definition().plain()
                : slice;
    }
}
