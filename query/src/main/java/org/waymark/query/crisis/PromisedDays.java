package org.waymark.query.crisis;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.command.feedback.About;
import org.waymark.command.feedback.AnswerPromise;
import org.waymark.command.place.PlaceId;
import org.waymark.query.place.Places;
import org.waymark.query.place.Territories;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.Strategies;
import org.waymark.query.strategy.StrategyPage;

/**
 * Reads off the crises in force by when whoever speaks gets an answer: the soonest that was declared for the place or
 * the plan they speak of, and never later than in calm times. Nobody is turned away because it cannot be read.
 */
@Component
class PromisedDays implements AnswerPromise {

    private final Crises crises;
    private final Places places;
    private final Strategies strategies;

    PromisedDays(MongoDatabase database) {
        crises = new Crises(database);
        places = new Places(database);
        strategies = new Strategies(database);
    }

    @Override
    public LocalDate answerDue(About about, LocalDate day) {
        try {
            return day.plusDays(days(about, day));
        } catch (MongoException unreadable) {
            return day.plusDays(ORDINARY_DAYS);
        }
    }

    @QueryHandler
    Optional<LocalDate> answer(FindAnswerDay question) {
        return Optional.of(answerDue(question.about(), question.today()));
    }

    private int days(About about, LocalDate day) {
        var on = crises.on(day);
        if (on.isEmpty()) {
            return ORDINARY_DAYS;
        }
        var territories = new Territories(places.all());
        return Math.min(
                ORDINARY_DAYS,
                on.stream()
                        .filter(crisis -> concerns(crisis, about, territories))
                        .mapToInt(CrisisPage::daysToAnswer)
                        .min()
                        .orElse(ORDINARY_DAYS));
    }

    /** A voice that names no place speaks of the whole plan; one that names no plan, of every plan made there. */
    private boolean concerns(CrisisPage crisis, About about, Territories territories) {
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
