package org.waymark.query.calendar;

import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.command.calendar.LateReportsId;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.query.Pages;

/** Exceptions from locks, to be read by whoever answers a question about them. */
public final class Exceptions {

    /**
     * The exceptions of one series.
     *
     * @param exceptions the latest first
     */
    record OfSeries(ReportingSeriesId series, List<Excepted> exceptions) {}

    private final Pages<OfSeries> pages;

    /** Reads from this database. */
    public Exceptions(MongoDatabase database) {
        pages = pages(database);
    }

    static Pages<OfSeries> pages(MongoDatabase database) {
        return new Pages<>(database, "late_reports_1", OfSeries.class);
    }

    /** Those of each of these series that has any, the latest first. */
    public Map<ReportingSeriesId, List<Excepted>> of(Collection<ReportingSeriesId> asked) {
        return pages.find(asked.stream().map(LateReportsId::new).toList()).stream()
                .collect(Collectors.toMap(OfSeries::series, OfSeries::exceptions));
    }
}
