package org.waymark.query.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.place.PlaceLevel;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Standing;
import org.waymark.command.reporting.Value;
import org.waymark.query.Cast;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.place.PlaceName;
import org.waymark.query.reporting.SaidSeries;
import org.waymark.query.reporting.SeriesPage;

/** What stands beside the value: other indicators of the country, and places within it. */
final class Town implements Neighbours {

    private final ArrayList<SaidSeries> pages = new ArrayList<>();
    private final ArrayList<PlaceName> places = new ArrayList<>();

    Town with(String indicator, Value value) {
        return page(indicator, Cast.IRELAND, value);
    }

    Town within(String place, @Nullable Value value) {
        places.add(name(place, Cast.IRELAND));
        return value == null ? this : page("people", new PlaceId(place), value);
    }

    private Town page(String indicator, PlaceId place, Value value) {
        var id = new ReportingSeriesId(new IndicatorId(indicator), place, new OrganisationId(place.value()));
        pages.add(SaidSeries.of(new SeriesPage(
                id, Standing.REPORTED, List.of(Looked.entry(Period.year(2021), value, Looked.IN_TIME)))));
        return this;
    }

    private static PlaceName name(String place, @Nullable PlaceId within) {
        return new PlaceName(new PlaceId(place), PlaceLevel.REGION, within, new Words(Map.of("en", place)));
    }

    @Override
    public void prepare(IndicatorId indicator, Collection<PlaceId> asked) {
        // everything is there
    }

    @Override
    public List<SaidSeries> series(IndicatorId indicator, PlaceId place) {
        return pages.stream()
                .filter(page -> page.series().indicator().equals(indicator)
                        && page.series().place().equals(place))
                .toList();
    }

    @Override
    public Optional<IndicatorPage> indicator(IndicatorId indicator) {
        return Optional.empty();
    }

    @Override
    public Optional<PlaceName> place(PlaceId place) {
        return Optional.of(name(place.value(), null));
    }

    @Override
    public List<PlaceName> within(PlaceId place) {
        return List.copyOf(places);
    }
}
