package org.waymark.query.standing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.Standing;
import org.waymark.command.reporting.Survey;

/**
 * What one source says.
 *
 * @param known the day it became known
 * @param survey how people were asked, or null
 * @param withoutReview why no second person looked at it, or null where one did
 */
public record Side(
        OrganisationId source,
        Standing standing,
        Observation observation,
        int revision,
        LocalDate known,
        @Nullable String note,
        @Nullable Survey survey,
        @Nullable String withoutReview) {}
