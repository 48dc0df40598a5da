package org.waymark.query.reporting;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.place.PlaceId;
import org.waymark.query.Pages;

/** What all series say now, to be read by whoever answers a question about them. */
public final class AllSeries {

    private static final int FEW = 100;

    private final Pages<SaidSeries> pages;

    /** Reads from this database. */
    public AllSeries(MongoDatabase database) {
        pages = SaidSeries.pages(database);
    }

    /** Of these indicators, everywhere and by any source, in no order. */
    public List<SaidSeries> of(Collection<IndicatorId> indicators) {
        var codes = indicators.stream().map(IndicatorId::value).toList();
        return pages.where(in(SaidSeries.INDICATOR, codes));
    }

    /** Of these indicators in these places, by any source, in no order. Many places are picked out of all of them. */
    public List<SaidSeries> of(Collection<IndicatorId> indicators, Collection<PlaceId> places) {
        if (places.size() > FEW) {
            var asked = Set.copyOf(places);
            return of(indicators).stream()
                    .filter(page -> asked.contains(page.series().place()))
                    .toList();
        }
        var codes = indicators.stream().map(IndicatorId::value).toList();
        var within = places.stream().map(PlaceId::value).toList();
        return pages.where(and(in(SaidSeries.INDICATOR, codes), in(SaidSeries.PLACE, within)));
    }
}
