package org.waymark.ui.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.query.replay.Happening;
import org.waymark.query.replay.Replay;

/** What was known and done in a crisis, day by day. */
record ReplayAnswer(String crisis, List<DayAnswer> days) {

    /** One day. */
    record DayAnswer(LocalDate on, List<HappeningAnswer> happenings) {}

    /**
     * Something that happened.
     *
     * @param kind {@code ruled}, {@code noted}, {@code adopted}, {@code decided}, {@code closed}, {@code told},
     *     {@code waited}, {@code reported} or {@code heard}
     */
    record HappeningAnswer(String kind, @JsonUnwrapped Happening happening) {}

    static ReplayAnswer of(Replay replay, Predicate<OrganisationId> kept) {
        return new ReplayAnswer(
                replay.crisis().crisis().value(),
                replay.days().stream()
                        .map(day -> new DayAnswer(
                                day.on(),
                                day.happenings().stream()
                                        .map(happening -> answer(happening, kept))
                                        .toList()))
                        .toList());
    }

    private static HappeningAnswer answer(Happening happening, Predicate<OrganisationId> kept) {
        var shown = happening instanceof Happening.Noted noted
                ? new Happening.Noted(noted.on(), CrisisAnswer.open(noted.action(), kept))
                : happening;
        return new HappeningAnswer(happening.getClass().getSimpleName().toLowerCase(Locale.ROOT), shown);
    }
}
