package org.waymark.query.reporting;

import static java.time.ZoneOffset.UTC;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Standing;
import org.waymark.command.reporting.Value;
import org.waymark.query.Pages;
import org.waymark.query.reporting.SeriesPage.Confirmed;
import org.waymark.query.reporting.SeriesPage.PeriodEntry;

/**
 * What a series says now, without how it came about: a small page beside the long one, so that thousands of series can
 * be looked at together. Periods in order.
 */
public record SaidSeries(ReportingSeriesId series, Standing standing, List<Said> periods) {

    static final String INDICATOR = Pages.PAGE + ".series.indicator";
    static final String PLACE = Pages.PAGE + ".series.place";

    /**
     * One period.
     *
     * @param value the value that counts, else the one that waits, or null
     * @param revision as which it counts, 0 where none does
     * @param cameIn the day it was recorded first, or published where its source says that was earlier
     * @param confirmed codes of what is odd and right nevertheless
     */
    public record Said(
            Period period, @Nullable Value value, int revision, LocalDate cameIn, List<String> confirmed) {}

    static Pages<SaidSeries> pages(MongoDatabase database) {
        return new Pages<>(database, "said_series_1", SaidSeries.class, INDICATOR);
    }

    /** The short of a page. */
    public static SaidSeries of(SeriesPage page) {
        return new SaidSeries(
                page.series(),
                page.standing(),
                page.periods().stream().map(SaidSeries::of).toList());
    }

    /** What it says of a period. */
    public Optional<Said> at(Period period) {
        return periods.stream().filter(said -> said.period().equals(period)).findFirst();
    }

    private static Said of(PeriodEntry entry) {
        var first = entry.history().getFirst();
        var recorded = LocalDate.ofInstant(first.at(), UTC);
        return new Said(
                entry.period(),
                entry.counting() == null ? entry.waiting() : entry.counting(),
                entry.revision(),
                Stream.of(recorded, first.published())
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElse(recorded),
                entry.confirmed().stream().map(Confirmed::oddity).toList());
    }
}
