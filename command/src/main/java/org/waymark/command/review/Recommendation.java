package org.waymark.command.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Role;
import org.waymark.command.Words;
import org.waymark.command.organisation.OrganisationId;

/**
 * What a review asks somebody to do.
 *
 * @param owner the organisation that is to do it, or null where a role is
 * @param role the role that is to do it, or null where an organisation is
 * @param due the day by which it is done
 */
public record Recommendation(
        Words words,
        @Nullable OrganisationId owner,
        @Nullable Role role,
        LocalDate due) {

    /** Whether one owner is named, and one only. */
    boolean hasOneOwner() {
        return (owner == null) != (role == null);
    }
}
