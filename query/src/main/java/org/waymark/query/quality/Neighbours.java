package org.waymark.query.quality;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.command.Period;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.Standing;
import org.waymark.command.reporting.Value;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.place.PlaceName;
import org.waymark.query.reporting.SaidSeries;

/** What stands beside a series: other indicators of its place, and the places around and within. */
interface Neighbours {

    /** Says that an indicator will be asked about in these places, so that they are read at once. */
    void prepare(IndicatorId indicator, Collection<PlaceId> places);

    /** The series of an indicator in a place, by any source. */
    List<SaidSeries> series(IndicatorId indicator, PlaceId place);

    Optional<IndicatorPage> indicator(IndicatorId indicator);

    Optional<PlaceName> place(PlaceId place);

    /** The places directly within, by code. */
    List<PlaceName> within(PlaceId place);

    /**
     * What a source of the same standing says of an indicator in a place: the same source where it does, else the first
     * by id.
     */
    default Optional<Value> said(IndicatorId indicator, PlaceId place, Period period, SaidSeries beside) {
        Standing standing = beside.standing();
        var source = beside.series().source();
        return series(indicator, place).stream()
                .filter(page -> page.standing() == standing)
                .sorted(Comparator.comparing(
                                (SaidSeries page) -> !page.series().source().equals(source))
                        .thenComparing(page -> page.series().source().value()))
                .flatMap(page -> page.at(period).stream())
                .flatMap(said -> Optional.ofNullable(said.value()).stream())
                .findFirst();
    }
}
