package org.waymark.query.standing;

import static java.time.ZoneOffset.UTC;
import static org.waymark.command.Role.ADMINISTRATOR;
import static org.waymark.command.Role.MODERATOR;
import static org.waymark.command.Role.MONITOR;
import static org.waymark.command.Role.PARTNER;
import static org.waymark.command.Role.PLANNER;
import static org.waymark.command.Role.PUBLIC;
import static org.waymark.command.Role.REPORTER;
import static org.waymark.command.Role.REVIEWER;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.AllowedTo;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.place.PlaceId;

/**
 * What do several standings say about the same thing? Null asks for any. Answered by a list of {@link Standings}, one
 * for each indicator that more than one standing speaks of, by indicator.
 */
@AllowedTo({PLANNER, REPORTER, REVIEWER, PARTNER, MODERATOR, MONITOR, ADMINISTRATOR, PUBLIC})
public record FindStandings(
        @Nullable IndicatorId indicator,
        @Nullable PlaceId place,
        @Nullable LocalDate asof) {

    /** What they say now. */
    public static FindStandings now(@Nullable IndicatorId indicator, @Nullable PlaceId place) {
        return new FindStandings(indicator, place, null);
    }

    /** Whether something that became known on a day was known by the day that is asked about. */
    boolean knows(LocalDate day) {
        return asof == null || !day.isAfter(asof);
    }

    boolean knows(Instant at) {
        return knows(LocalDate.ofInstant(at, UTC));
    }
}
