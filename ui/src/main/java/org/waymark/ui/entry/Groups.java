package org.waymark.ui.entry;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.command.indicator.Slice;
import org.waymark.command.reporting.Cell;
import org.waymark.command.reporting.Standing;
import org.waymark.command.reporting.Value;
import org.waymark.command.strategy.Measure;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.reporting.SeriesPage;
import org.waymark.query.reporting.SeriesPage.PeriodEntry;
import org.waymark.query.strategy.StrategyPage;

/** For which groups a form asks: first those the plan speaks of, then those that were reported last, else everybody. */
final class Groups {

    private final List<Measure> measures;

    /** Where the form follows no plan, every plan has a say. */
    Groups(List<Measure> ofForm, List<StrategyPage> plans) {
        measures = ofForm.isEmpty()
                ? plans.stream().flatMap(plan -> Entrusted.measures(plan, null)).toList()
                : ofForm;
    }

    Section section(IndicatorPage page, Optional<SeriesPage> series) {
        var expected = new LinkedHashSet<Slice>();
        measures.stream()
                .filter(measure -> measure.indicator().equals(page.indicator()))
                .flatMap(
                        measure -> Stream.of(Optional.of(measure.headline()), Optional.ofNullable(measure.reference())))
                .flatMap(Optional::stream)
                .forEach(expected::add);
        var slices = new LinkedHashSet<>(expected);
        series.stream().flatMap(Groups::reported).forEach(slices::add);
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
                kind == MeasureKind.RATIO
                        || (kind == MeasureKind.PERCENTAGE && series.stream().anyMatch(Groups::inPairs)),
                series.filter(found -> found.standing() == Standing.PERCEIVED).isPresent());
    }

    private static boolean inPairs(SeriesPage page) {
        return page.periods().stream()
                .max(Comparator.comparing(PeriodEntry::period))
                .map(Groups::latest)
                .filter(value -> value.cells().stream()
                        .anyMatch(cell -> cell.observation().numerator() != null))
                .isPresent();
    }

    private static Stream<Slice> reported(SeriesPage page) {
        return page.periods().stream()
                .max(Comparator.comparing(PeriodEntry::period))
                .map(Groups::latest)
                .map(value -> value.cells().stream().map(Cell::slice))
                .orElse(Stream.empty());
    }

    private static Value latest(PeriodEntry entry) {
        return Objects.requireNonNull(
                entry.waiting() == null ? entry.counting() : entry.waiting(), "a period has a value");
    }
}
