package org.waymark.query.commitment;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.Definition;
import org.waymark.command.indicator.Slice;
import org.waymark.command.strategy.Measure;
import org.waymark.query.commitment.CommitmentTrace.Evidence;
import org.waymark.query.reporting.ValueRow;

/** Finds the values that speak of a measure's group in its place, by source; what is missing is no evidence. */
final class Evidences {

    private Evidences() {}

    static List<Evidence> of(Measure measure, @Nullable Definition definition, Collection<ValueRow> rows) {
        var plain = definition == null ? Slice.TOTAL : definition.plain();
        var asked = named(measure.headline(), plain);
        return rows.stream()
                .filter(row -> row.series().indicator().equals(measure.indicator())
                        && row.series().place().equals(measure.place())
                        && asked.equals(named(row.slice(), plain))
                        && row.observation().missing() == null)
                .collect(Collectors.groupingBy(row -> row.series().source().value(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Evidences::evidence)
                .toList();
    }

    /** A value without a slice speaks of the group that its indicator names as plain. */
    private static Slice named(Slice slice, Slice plain) {
        return slice.equals(Slice.TOTAL) ? plain : slice;
    }

    private static Evidence evidence(List<ValueRow> values) {
        var latest = values.stream().max(Comparator.comparing(ValueRow::period)).orElseThrow();
        return new Evidence(
                latest.series().source(),
                latest.standing(),
                values.size(),
                latest.period(),
                latest.observation(),
                latest.known());
    }
}
