package org.waymark.query.reporting;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.query.Pages;

/** All series with what waits and what counts, to be read by whoever answers a question about them. */
public final class AllSeries {

    private static final int FEW = 20;
    private static final String PLACE = Pages.PAGE + ".page.series.place";

    private final Pages<ReportedSeries> pages;

    /** Reads from this database. */
    public AllSeries(MongoDatabase database) {
        pages = ReportedSeries.pages(database);
    }

    /** The series with this id. */
    public Optional<SeriesPage> find(ReportingSeriesId series) {
        return pages.find(series).map(ReportedSeries::page);
    }

    /** Those of these series that are open, in no order. */
    public List<SeriesPage> find(Collection<ReportingSeriesId> series) {
        return pages.find(series).stream().map(ReportedSeries::page).toList();
    }

    /** Of these indicators, everywhere and by any source, in no order. */
    public List<SeriesPage> of(Collection<IndicatorId> indicators) {
        var codes = indicators.stream().map(IndicatorId::value).toList();
        return pages.where(in(ReportedSeries.INDICATOR, codes)).stream()
                .map(ReportedSeries::page)
                .toList();
    }

    /** Of these indicators in these places, by any source, in no order. Many places are picked out of all of them. */
    public List<SeriesPage> of(Collection<IndicatorId> indicators, Collection<PlaceId> places) {
        if (places.size() > FEW) {
            var asked = Set.copyOf(places);
            return of(indicators).stream()
                    .filter(page -> asked.contains(page.series().place()))
                    .toList();
        }
        var codes = indicators.stream().map(IndicatorId::value).toList();
        var within = places.stream().map(PlaceId::value).toList();
        return pages.where(and(in(ReportedSeries.INDICATOR, codes), in(PLACE, within))).stream()
                .map(ReportedSeries::page)
                .toList();
    }
}
