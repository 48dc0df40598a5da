package org.waymark.query.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.domain.DomainId;
import org.waymark.command.organisation.Mandate;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.organisation.OrganisationKind;
import org.waymark.command.place.PlaceId;

/**
 * An organisation, what it is entrusted to report, and where and in which fields it works.
 *
 * @param name neutral words where its name is protected
 * @param fields domains of the catalogue, as it named them
 * @param places where it works, as it named them
 * @param protection how its name is protected, or null where it is open
 */
public record OrganisationPage(
        OrganisationId organisation,
        OrganisationKind kind,
        @Nullable PlaceId place,
        Words name,
        List<Mandate> mandates,
        List<DomainId> fields,
        List<PlaceId> places,
        @Nullable Protection protection) {

    @SuppressWarnings("RedundantNullCheck") // a page that was stored before organisations named fields has none
    public OrganisationPage {
        fields = fields == null ? List.of() : fields;
        places = places == null ? List.of() : places;
    }

    /** An organisation known by its name that has not said where it works. */
    public OrganisationPage(
            OrganisationId organisation,
            OrganisationKind kind,
            @Nullable PlaceId place,
            Words name,
            List<Mandate> mandates) {
        this(organisation, kind, place, name, mandates, List.of(), List.of(), null);
    }

    OrganisationPage entrusted(List<Mandate> others) {
        return new OrganisationPage(organisation, kind, place, name, others, fields, places, protection);
    }

    OrganisationPage working(List<DomainId> inFields, List<PlaceId> inPlaces) {
        return new OrganisationPage(organisation, kind, place, name, mandates, inFields, inPlaces, protection);
    }

    OrganisationPage called(Words other, @Nullable Protection otherwise) {
        return new OrganisationPage(organisation, kind, place, other, mandates, fields, places, otherwise);
    }
}
