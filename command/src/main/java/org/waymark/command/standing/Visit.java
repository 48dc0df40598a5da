package org.waymark.command.standing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;

/**
 * What a monitor asked to see, and what came of it.
 *
 * @param monitor the monitor's own organisation
 * @param place where
 * @param organisation who granted or refused it, or null where it was nobody in particular
 * @param indicator what it was to verify, or null
 * @param reason why it was granted or refused, as the monitor was told
 */
public record Visit(
        OrganisationId monitor,
        PlaceId place,
        @Nullable OrganisationId organisation,
        @Nullable IndicatorId indicator,
        Outcome outcome,
        String reason,
        LocalDate day) {

    /** What came of it. */
    public enum Outcome {
        GRANTED,
        REFUSED
    }
}
