package org.waymark.query.reporting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.command.indicator.Slice;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.Flag;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.query.place.Boundary;
import org.waymark.query.place.PlaceName;

/** Marks in every series where its place got another boundary, whether or not a reporter said so. */
final class BoundaryBreaks {

    private record Line(ReportingSeriesId series, Slice slice) {}

    private final Map<PlaceId, List<LocalDate>> days;

    BoundaryBreaks(Collection<PlaceName> places) {
        days = places.stream()
                .filter(place -> !place.boundaries().isEmpty())
                .collect(Collectors.toMap(
                        PlaceName::place,
                        place -> place.boundaries().stream().map(Boundary::day).toList()));
    }

    /** The first value of each group from the day of a change on carries the break. Rows are in order of time. */
    List<ValueRow> marked(List<ValueRow> rows) {
        if (days.isEmpty()) {
            return rows;
        }
        var firsts = days.entrySet().stream()
                .flatMap(place -> place.getValue().stream().flatMap(day -> firsts(place.getKey(), day, rows)))
                .collect(Collectors.toSet());
        return rows.stream()
                .map(row -> firsts.contains(row) ? broken(row) : row)
                .toList();
    }

    private static Stream<ValueRow> firsts(PlaceId place, LocalDate day, List<ValueRow> rows) {
        var met = new HashSet<Line>();
        return rows.stream()
                .filter(row -> row.series().place().equals(place)
                        && row.observation().missing() == null
                        && !row.period().end().isBefore(day))
                .filter(row -> met.add(new Line(row.series(), row.slice())))
                .toList()
                .stream();
    }

    private static ValueRow broken(ValueRow row) {
        var seen = row.observation();
        var flags = Stream.concat(seen.flags().stream(), Stream.of(Flag.BREAK)).toList();
        return new ValueRow(
                row.series(),
                row.standing(),
                row.period(),
                row.slice(),
                new Observation(seen.value(), seen.numerator(), seen.denominator(), flags, seen.missing()),
                row.revision(),
                row.note(),
                row.known());
    }
}
