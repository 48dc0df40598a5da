package org.waymark.command.coalition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;

/**
 * What a coalition says of itself.
 *
 * @param convenor the member that calls the others together
 * @param place where it works, or null for everywhere
 * @param goals what it works on; may be empty
 */
public record Charter(
        Form form,
        Words name,
        Words purpose,
        OrganisationId convenor,
        @Nullable PlaceId place,
        List<Aim> goals) {

    public Charter {
        goals = List.copyOf(goals);
    }
}
