package org.waymark.ui.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.involvement.Part;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.query.organisation.DeclaredRole;

/**
 * A role with everything that was said of it.
 *
 * @param said the latest first
 */
record RoleHistory(OrganisationId organisation, Part part, boolean stands, List<Said> said) {

    /**
     * What was said at one time.
     *
     * @param limit left out where the role ended
     */
    record Said(
            LocalDate on,
            @Nullable Words limit,
            @Nullable Words capacity,
            @Nullable String reason) {

        static Said of(DeclaredRole.Entry entry) {
            var offer = entry.offer();
            return new Said(
                    entry.on(),
                    offer == null ? null : offer.limit(),
                    offer == null ? null : offer.capacity(),
                    entry.reason());
        }
    }

    static RoleHistory of(DeclaredRole role) {
        return new RoleHistory(
                role.organisation(),
                role.part(),
                role.offer().isPresent(),
                role.entries().stream().map(Said::of).toList());
    }
}
