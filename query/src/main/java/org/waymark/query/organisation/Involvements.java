package org.waymark.query.organisation;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.involvement.Situation;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.Pages;

/** All declared roles, to be read by whoever answers a question about them. */
final class Involvements {

    private static final Comparator<DeclaredRole> IN_ORDER = Comparator.comparing(Involvements::order);

    private final Pages<InvolvementPage> pages;

    Involvements(MongoDatabase database) {
        pages = pages(database);
    }

    static Pages<InvolvementPage> pages(MongoDatabase database) {
        return new Pages<>(database, "involvement_1", InvolvementPage.class, "page.strategy");
    }

    /** Every role that was ever declared, by goal, place and organisation. */
    List<DeclaredRole> all(StrategyId strategy) {
        return of(strategy)
                .flatMap(page -> page.roles().stream())
                .sorted(IN_ORDER)
                .toList();
    }

    /** The roles that stand, or stood at the end of a day. */
    List<DeclaredRole> standing(StrategyId strategy, @Nullable Situation situation, @Nullable LocalDate asOf) {
        return of(strategy)
                .flatMap(page -> asOf == null ? page.roles().stream() : page.asOf(asOf))
                .filter(role -> role.offer().isPresent())
                .filter(role -> situation == null || situation == role.part().situation())
                .sorted(IN_ORDER)
                .toList();
    }

    private Stream<InvolvementPage> of(StrategyId strategy) {
        return pages.where(eq("page.strategy", strategy.value())).stream();
    }

    private static String order(DeclaredRole role) {
        var part = role.part();
        var place = part.place();
        return String.join(
                "\0",
                part.goal().value(),
                place == null ? "" : place.value(),
                part.situation().name(),
                part.task().name(),
                role.organisation().value());
    }
}
