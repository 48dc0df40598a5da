package org.waymark.query.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.involvement.Offer;
import org.waymark.command.involvement.Part;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.strategy.StrategyId;

/**
 * What one organisation declared to do for a goal, with everything it ever said of it.
 *
 * @param entries the latest first, at least one
 */
public record DeclaredRole(StrategyId strategy, OrganisationId organisation, Part part, List<Entry> entries) {

    /**
     * What was said at one time.
     *
     * @param offer how far the role goes, or null where it ended
     * @param reason why, or null where the role was declared for the first time
     * @param on the day the service learned of it
     */
    public record Entry(@Nullable Offer offer, @Nullable String reason, LocalDate on, ParticipantId by) {}

    /** What was said last. */
    public Entry latest() {
        return entries.getFirst();
    }

    /** How far the role goes now; nothing where it ended. */
    public Optional<Offer> offer() {
        return Optional.ofNullable(latest().offer());
    }

    /** The day since which it is done without a break; of an ended one the day on which it ended. */
    public LocalDate since() {
        return entries.stream()
                .takeWhile(entry -> (entry.offer() == null) == (latest().offer() == null))
                .reduce(latest(), (_, earlier) -> earlier)
                .on();
    }

    /** The role as it was known at the end of a day; nothing where it was not yet declared. */
    Optional<DeclaredRole> asOf(LocalDate day) {
        var known = entries.stream().filter(entry -> !entry.on().isAfter(day)).toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(new DeclaredRole(strategy, organisation, part, known));
    }
}
