package org.waymark.query.crisis;

import com.mongodb.client.MongoDatabase;
import org.jspecify.annotations.Nullable;
import org.waymark.command.feedback.About;
import org.waymark.command.place.PlaceId;
import org.waymark.query.place.Places;
import org.waymark.query.place.Territories;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.Strategies;
import org.waymark.query.strategy.StrategyPage;

/** Which voices speak of a place or a plan that is in crisis. */
public final class Concern {

    private final Places places;
    private final Strategies strategies;

    /** Reads from this database. */
    public Concern(MongoDatabase database) {
        places = new Places(database);
        strategies = new Strategies(database);
    }

    /** A voice that names no place speaks of the whole plan; one that names no plan, of every plan made there. */
    public boolean of(CrisisPage crisis, About about) {
        var territories = new Territories(places.all());
        var place = about.place() == null ? measured(about) : about.place();
        if (about.strategy() == null) {
            return place != null && binds(crisis, place, territories) && crisis.concerns(place, territories);
        }
        return about.strategy().equals(crisis.strategy())
                && (place == null ? crisis.places().isEmpty() : crisis.concerns(place, territories));
    }

    private boolean binds(CrisisPage crisis, PlaceId place, Territories territories) {
        return strategies
                .find(crisis.strategy(), Edition.ADOPTED)
                .map(page -> page.outline().jurisdiction())
                .filter(jurisdiction -> jurisdiction.equals(place) || territories.within(place, jurisdiction))
                .isPresent();
    }

    private @Nullable PlaceId measured(About about) {
        if (about.kind() != About.Kind.MEASURE || about.strategy() == null) {
            return null;
        }
        return strategies.find(about.strategy(), Edition.ADOPTED).stream()
                .map(StrategyPage::goals)
                .flatMap(goals -> goals.stream().flatMap(goal -> goal.measures().stream()))
                .filter(measure -> measure.measure().value().equals(about.id()))
                .map(measure -> measure.place())
                .findFirst()
                .orElse(null);
    }
}
