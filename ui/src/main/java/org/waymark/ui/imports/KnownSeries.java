package org.waymark.ui.imports;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.query.reporting.SeriesPage;
import org.waymark.query.reporting.SeriesPage.PeriodEntry;

/** What is known of one series, by period. */
final class KnownSeries {

    static final KnownSeries NONE = new KnownSeries(null, Optional.empty());

    private final @Nullable ReportingSeriesId series;
    private final Map<Period, PeriodEntry> periods;

    KnownSeries(@Nullable ReportingSeriesId series, Optional<SeriesPage> page) {
        this.series = series;
        periods = page.stream()
                .flatMap(all -> all.periods().stream())
                .collect(Collectors.toMap(PeriodEntry::period, Function.identity()));
    }

    boolean is(ReportingSeriesId other) {
        return other.equals(series);
    }

    Optional<PeriodEntry> at(Period period) {
        return Optional.ofNullable(periods.get(period));
    }
}
