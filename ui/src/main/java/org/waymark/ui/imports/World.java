package org.waymark.ui.imports;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.command.indicator.Definition;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.organisation.Mandate;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.place.Gazetteer;
import org.waymark.query.place.Match;
import org.waymark.query.place.PlaceName;
import org.waymark.query.place.Territories;
import org.waymark.query.place.Vocabulary;

/** What is known here when a file is read: indicators, places, and what its sender is entrusted with. */
final class World {

    private final OrganisationId source;
    private final LocalDate today;
    private final Map<IndicatorId, Definition> definitions = new HashMap<>();
    private final Lookup indicators = new Lookup();
    private final Gazetteer places;
    private final Territories territories;
    private final List<Mandate> mandates;

    World(
            OrganisationId source,
            LocalDate today,
            Collection<IndicatorPage> indicators,
            Collection<PlaceName> places,
            Vocabulary lists,
            List<Mandate> mandates) {
        this.source = source;
        this.today = today;
        this.mandates = mandates;
        territories = new Territories(places);
        for (var page : indicators) {
            definitions.put(page.indicator(), page.definition());
            this.indicators.add(
                    page.indicator().value(), page.definition().externalCodes().values());
        }
        this.places = new Gazetteer(places, lists);
    }

    OrganisationId source() {
        return source;
    }

    LocalDate today() {
        return today;
    }

    Set<String> indicators(String code) {
        return indicators.of(code);
    }

    /** The places a code may stand for, the best first. */
    List<Match> places(String code) {
        return places.find(code, null);
    }

    Definition definition(IndicatorId indicator) {
        var definition = definitions.get(indicator);
        if (definition == null) {
            throw new IllegalArgumentException("Not here: " + indicator);
        }
        return definition;
    }

    boolean entrusted(IndicatorId indicator, PlaceId place) {
        return mandates.stream()
                .filter(mandate -> mandate.indicator().equals(indicator))
                .anyMatch(mandate -> mandate.place().equals(place)
                        || (mandate.andWithin() && territories.within(place, mandate.place())));
    }
}
