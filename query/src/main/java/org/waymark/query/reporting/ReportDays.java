package org.waymark.query.reporting;

import static java.time.ZoneOffset.UTC;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.query.Pages;

/** On which days values came in and what became of them, to be read by whoever looks back. */
public final class ReportDays {

    /**
     * Something that happened to a value.
     *
     * @param what stored name of the event
     */
    public record ReportDay(ReportingSeriesId series, String what, LocalDate on) {}

    private final Pages<ReportedSeries> pages;

    /** Reads from this database. */
    public ReportDays(MongoDatabase database) {
        pages = ReportedSeries.pages(database);
    }

    /** Of these series, in no order. */
    public List<ReportDay> of(Predicate<ReportingSeriesId> asked) {
        return pages.all().stream()
                .map(ReportedSeries::page)
                .filter(page -> asked.test(page.series()))
                .flatMap(page -> page.periods().stream()
                        .flatMap(entry -> entry.history().stream())
                        .map(step -> new ReportDay(page.series(), step.what(), LocalDate.ofInstant(step.at(), UTC))))
                .toList();
    }
}
