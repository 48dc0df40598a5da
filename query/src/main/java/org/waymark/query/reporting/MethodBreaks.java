package org.waymark.query.reporting;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.reporting.Flag;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.indicator.IndicatorPage.MethodBreak;

/** Marks in every series where its indicator began to be measured differently, whether or not a reporter said so. */
final class MethodBreaks {

    private final Map<IndicatorId, List<MethodBreak>> breaks;

    MethodBreaks(Collection<IndicatorPage> indicators) {
        breaks = indicators.stream()
                .filter(page -> !page.breaks().isEmpty())
                .collect(Collectors.toMap(IndicatorPage::indicator, IndicatorPage::breaks));
    }

    /** The first value of each group from the period of a change on carries the break. Rows are in order of time. */
    List<ValueRow> marked(List<ValueRow> rows) {
        if (breaks.isEmpty()) {
            return rows;
        }
        var firsts = breaks.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().flatMap(cut -> firsts(entry.getKey(), cut, rows).stream()))
                .collect(Collectors.toSet());
        return rows.stream()
                .map(row -> firsts.contains(row) ? broken(row) : row)
                .toList();
    }

    private static List<ValueRow> firsts(IndicatorId indicator, MethodBreak cut, List<ValueRow> rows) {
        var met = new HashSet<Line>();
        return rows.stream()
                .filter(row -> row.series().indicator().equals(indicator)
                        && row.observation().missing() == null
                        && !row.period().start().isBefore(cut.from().start()))
                .filter(row -> met.add(new Line(row.series(), row.slice())))
                .toList();
    }

    private static ValueRow broken(ValueRow row) {
        var seen = row.observation();
        var flags = Stream.concat(seen.flags().stream(), Stream.of(Flag.BREAK)).toList();
        return row.with(new Observation(seen.value(), seen.numerator(), seen.denominator(), flags, seen.missing()));
    }

    private record Line(ReportingSeriesId series, Slice slice) {}
}
