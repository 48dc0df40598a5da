package org.waymark.ui.entry;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.command.Period;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.command.indicator.Slice;
import org.waymark.command.reporting.Cell;
import org.waymark.command.reporting.Standing;
import org.waymark.command.reporting.Value;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.reporting.SeriesPage;
import org.waymark.query.reporting.SeriesPage.PeriodEntry;

/**
 * For which groups a form asks: first those that measures name, then those their breakdowns make, then those that were
 * reported last or for the same period, else everybody.
 */
final class Groups {

    private final List<AskedMeasure> measures;
    private final Standing usual;

    /**
     * @param measures of the form, or of every plan where it follows none
     * @param usual the standing in which the source speaks where it does not say otherwise
     */
    Groups(List<AskedMeasure> measures, Standing usual) {
        this.measures = measures;
        this.usual = usual;
    }

    Section section(IndicatorPage page, Period period, Optional<SeriesPage> series) {
        var asked = measures.stream()
                .filter(measure -> measure.indicator().equals(page.indicator()))
                .toList();
        var expected = new LinkedHashSet<Slice>();
        asked.stream().flatMap(AskedMeasure::named).forEach(expected::add);
        var known = new LinkedHashSet<>(expected);
        series.stream().flatMap(one -> reported(one, period)).forEach(known::add);
        var slices = new LinkedHashSet<>(expected);
        asked.forEach(measure -> slices.addAll(Crossing.of(measure.dimensions(), known)));
        slices.addAll(known);
        if (slices.isEmpty()) {
            slices.add(page.definition().plain());
            expected.add(page.definition().plain());
        }
        var kind = page.definition().kind();
        return new Section(
                page.indicator(),
                page.definition(),
                List.copyOf(slices),
                expected,
                asked.stream()
                        .flatMap(measure -> Crossing.untold(measure.dimensions(), known).stream())
                        .distinct()
                        .toList(),
                kind == MeasureKind.RATIO
                        || (kind == MeasureKind.PERCENTAGE && series.stream().anyMatch(Groups::inPairs)),
                series.map(SeriesPage::standing).orElse(null),
                usual);
    }

    private static boolean inPairs(SeriesPage page) {
        return page.periods().stream()
                .max(Comparator.comparing(PeriodEntry::period))
                .map(Groups::latest)
                .filter(value -> value.cells().stream()
                        .anyMatch(cell -> cell.observation().numerator() != null))
                .isPresent();
    }

    /** What is there for the period itself is always shown: a form that hid a group would take it away. */
    private static Stream<Slice> reported(SeriesPage page, Period period) {
        var last = page.periods().stream().max(Comparator.comparing(PeriodEntry::period));
        var same = page.periods().stream().filter(entry -> entry.period().equals(period));
        return Stream.concat(last.stream(), same)
                .map(Groups::latest)
                .flatMap(value -> value.cells().stream().map(Cell::slice));
    }

    private static Value latest(PeriodEntry entry) {
        return Objects.requireNonNull(
                entry.waiting() == null ? entry.counting() : entry.waiting(), "a period has a value");
    }
}
