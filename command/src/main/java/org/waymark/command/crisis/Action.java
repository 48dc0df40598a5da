package org.waymark.command.crisis;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.organisation.OrganisationId;

/**
 * What was known, decided or done at a moment, to be looked back on.
 *
 * @param at the time of day, or null where only the day is known
 * @param who the organisation that knew or acted, or null where it was not one alone
 * @param evidence links
 */
public record Action(
        LocalDate on,
        @Nullable LocalTime at,
        Label label,
        Words what,
        @Nullable OrganisationId who,
        List<String> evidence) {

    /** Kinds of action. */
    public enum Label {
        KNOWN,
        DECIDED,
        DONE
    }

    public Action {
        evidence = List.copyOf(evidence);
    }
}
