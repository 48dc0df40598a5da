package org.waymark.query.release;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.command.Period;
import org.waymark.command.reporting.Standing;
import org.waymark.query.reporting.SeriesPage;
import org.waymark.query.reporting.SeriesPage.PeriodEntry;
import org.waymark.query.reporting.SeriesPage.Revision;
import org.waymark.query.reporting.SeriesPages;

/** What authorities had reported and others accepted at an instant, read off every revision that ever counted. */
final class KnownThen {

    private final SeriesPages series;

    KnownThen(SeriesPages series) {
        this.series = series;
    }

    /** In order of indicator, place, period and group; of several sources for a place the first by its id. */
    List<Figure> of(ReleasePage release) {
        var figures = new LinkedHashMap<String, Figure>();
        series.of(release.outline().indicators()).stream()
                .filter(page -> page.standing() == Standing.REPORTED)
                .sorted(Comparator.comparing(page -> page.series().source().value()))
                .flatMap(page -> page.periods().stream()
                        .filter(entry ->
                                within(entry.period(), release.outline().period()))
                        .flatMap(entry -> figures(page, entry, release.asOf())))
                .forEach(figure -> figures.putIfAbsent(figure.cell(), figure));
        return figures.values().stream()
                .sorted(Comparator.comparing(Figure::cell))
                .toList();
    }

    private static boolean within(Period inner, Period outer) {
        return !inner.start().isBefore(outer.start()) && !inner.end().isAfter(outer.end());
    }

    private static Stream<Figure> figures(SeriesPage page, PeriodEntry entry, Instant then) {
        return entry.revisions().stream()
                .filter(revision -> counted(revision, then))
                .max(Comparator.comparingInt(Revision::revision))
                .stream()
                .flatMap(revision -> revision.value().cells().stream()
                        .map(cell -> new Figure(
                                page.series().indicator(),
                                page.series().place(),
                                entry.period(),
                                cell.slice(),
                                cell.observation(),
                                revision.at())));
    }

    private static boolean counted(Revision revision, Instant then) {
        var back = revision.withdrawn();
        return !revision.at().isAfter(then) && (back == null || back.at().isAfter(then));
    }
}
