package org.waymark.query.standing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.indicator.Slice;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.standing.Margin;
import org.waymark.query.reporting.SeriesPage;
import org.waymark.query.reporting.SeriesPage.Revision;
import org.waymark.query.standing.Flagged.Stretch;

/**
 * What several series said about one place and period, moment by moment, read off the revisions that counted then. A
 * flag is raised when an acceptance makes standings diverge and falls when another, or a withdrawal, makes them meet.
 */
record Moments(List<Line> lines, Margin margin) {

    /** One series and what counted in it for the period, as far as it is known. */
    record Line(SeriesPage series, Period period, List<Revision> revisions) {

        Optional<Revision> at(Instant moment) {
            return revisions.stream()
                    .filter(one -> !one.at().isAfter(moment) && !isWithdrawn(one, moment))
                    .max(Comparator.comparingInt(Revision::revision));
        }

        OrganisationId source() {
            return series.series().source();
        }

        private static boolean isWithdrawn(Revision one, Instant moment) {
            var back = one.withdrawn();
            return back != null && !back.at().isAfter(moment);
        }
    }

    /** How far the furthest two of different standing lie apart for a group, where two give a number. */
    Optional<BigDecimal> apart(Slice slice, Instant moment) {
        return pairs(slice, moment)
                .map(pair -> margin.between(pair.one(), pair.other()))
                .max(Comparator.naturalOrder());
    }

    boolean diverges(Slice slice, Instant moment) {
        return pairs(slice, moment).anyMatch(pair -> margin.isExceededBy(pair.one(), pair.other()));
    }

    /** Whose values lie further apart than the margin. */
    List<OrganisationId> sides(Instant moment) {
        return slices(moment)
                .flatMap(slice -> pairs(slice, moment))
                .filter(pair -> margin.isExceededBy(pair.one(), pair.other()))
                .flatMap(pair -> Stream.of(pair.from(), pair.against()))
                .distinct()
                .sorted(Comparator.comparing(OrganisationId::value))
                .toList();
    }

    /** Every time during which they diverged. */
    List<Stretch> stretches() {
        var stretches = new ArrayList<Stretch>();
        for (var moment : changes()) {
            var slices = slices(moment).filter(slice -> diverges(slice, moment)).toList();
            var open = stretches.isEmpty() || stretches.getLast().until() != null ? null : stretches.getLast();
            if (open != null && !slices.equals(open.slices())) {
                stretches.set(stretches.size() - 1, new Stretch(open.from(), moment, open.apart(), open.slices()));
            }
            if (!slices.isEmpty() && (open == null || !slices.equals(open.slices()))) {
                stretches.add(new Stretch(moment, null, furthest(slices, moment), slices));
            }
        }
        return List.copyOf(stretches);
    }

    /** When something began or ceased to count, in order. */
    List<Instant> changes() {
        return lines.stream()
                .flatMap(line -> line.revisions().stream())
                .flatMap(one -> Stream.of(one.at(), withdrawnAt(one)))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    Stream<Slice> slices(Instant moment) {
        return lines.stream()
                .flatMap(line -> line.at(moment).stream())
                .flatMap(one -> one.value().cells().stream().map(cell -> cell.slice()))
                .distinct()
                .sorted(Comparator.comparing(Slice::toString));
    }

    private BigDecimal furthest(List<Slice> slices, Instant moment) {
        return slices.stream()
                .flatMap(slice -> apart(slice, moment).stream())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }

    private Stream<Pair> pairs(Slice slice, Instant moment) {
        return lines.stream()
                .flatMap(one -> lines.stream()
                        .filter(other ->
                                one.series().standing().compareTo(other.series().standing()) < 0)
                        .flatMap(other -> pair(slice, moment, one, other).stream()));
    }

    private static Optional<Pair> pair(Slice slice, Instant moment, Line one, Line other) {
        return number(one, slice, moment)
                .flatMap(left ->
                        number(other, slice, moment).map(right -> new Pair(one.source(), left, other.source(), right)));
    }

    private static Optional<BigDecimal> number(Line line, Slice slice, Instant moment) {
        return line.at(moment)
                .flatMap(one -> one.value().at(slice))
                .flatMap(observed -> Optional.ofNullable(observed.shown()));
    }

    private static @Nullable Instant withdrawnAt(Revision one) {
        return one.withdrawn() == null ? null : one.withdrawn().at();
    }

    private record Pair(OrganisationId from, BigDecimal one, OrganisationId against, BigDecimal other) {}
}
