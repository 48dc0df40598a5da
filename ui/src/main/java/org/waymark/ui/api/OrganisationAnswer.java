package org.waymark.ui.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.domain.DomainId;
import org.waymark.command.organisation.Mandate;
import org.waymark.command.organisation.OrganisationKind;
import org.waymark.command.place.PlaceId;
import org.waymark.query.organisation.OrganisationPage;

/**
 * An organisation.
 *
 * @param organisation its id; an alias where the name is protected, by itself or in a crisis, and the caller may not
 *     read it
 * @param name neutral words where the name is protected
 * @param fields domains of the catalogue in which it works
 * @param places where it works
 */
record OrganisationAnswer(
        String organisation,
        OrganisationKind kind,
        @Nullable PlaceId place,
        Words name,
        boolean nameProtected,
        List<DomainId> fields,
        List<PlaceId> places,
        List<Mandate> mandates) {

    static OrganisationAnswer of(OrganisationPage page) {
        return new OrganisationAnswer(
                page.organisation().value(),
                page.kind(),
                page.place(),
                page.name(),
                page.protection() != null || page.organisation().isNeutral(),
                page.fields(),
                page.places(),
                page.mandates());
    }
}
