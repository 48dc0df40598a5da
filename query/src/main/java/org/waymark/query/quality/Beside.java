package org.waymark.query.quality;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.place.PlaceId;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.indicator.Indicators;
import org.waymark.query.place.Neighbourhood;
import org.waymark.query.place.PlaceName;
import org.waymark.query.reporting.AllSeries;
import org.waymark.query.reporting.SaidSeries;

/** Reads what stands beside a series when it is needed, and each thing once for one question. */
final class Beside implements Neighbours {

    private record Spot(IndicatorId indicator, PlaceId place) {}

    private final AllSeries all;
    private final Neighbourhood places;
    private final Indicators indicators;
    private final Map<Spot, List<SaidSeries>> series = new HashMap<>();
    private final Map<PlaceId, List<PlaceName>> within = new HashMap<>();
    private final Map<PlaceId, Optional<PlaceName>> names = new HashMap<>();
    private final Map<IndicatorId, Optional<IndicatorPage>> definitions = new HashMap<>();

    Beside(MongoDatabase database) {
        all = new AllSeries(database);
        places = new Neighbourhood(database);
        indicators = new Indicators(database);
    }

    /** Takes all places there are, so that none is looked up. */
    void know(List<PlaceName> all) {
        all.forEach(place -> {
            names.put(place.place(), Optional.of(place));
            within.putIfAbsent(place.place(), new ArrayList<>());
            if (place.within() != null) {
                within.computeIfAbsent(place.within(), first -> new ArrayList<>())
                        .add(place);
            }
        });
    }

    @Override
    public void prepare(IndicatorId indicator, Collection<PlaceId> asked) {
        var fresh = asked.stream()
                .filter(place -> !series.containsKey(new Spot(indicator, place)))
                .distinct()
                .toList();
        fresh.forEach(place -> series.put(new Spot(indicator, place), new ArrayList<>()));
        if (!fresh.isEmpty()) {
            all.of(List.of(indicator), fresh)
                    .forEach(page -> known(indicator, page.series().place()).add(page));
        }
    }

    @Override
    public List<SaidSeries> series(IndicatorId indicator, PlaceId place) {
        prepare(indicator, List.of(place));
        return known(indicator, place);
    }

    @Override
    public Optional<IndicatorPage> indicator(IndicatorId indicator) {
        return definitions.computeIfAbsent(indicator, indicators::find);
    }

    @Override
    public Optional<PlaceName> place(PlaceId place) {
        return names.computeIfAbsent(place, places::find);
    }

    @Override
    public List<PlaceName> within(PlaceId place) {
        return within.computeIfAbsent(place, places::within);
    }

    private List<SaidSeries> known(IndicatorId indicator, PlaceId place) {
        return series.getOrDefault(new Spot(indicator, place), new ArrayList<>());
    }
}
