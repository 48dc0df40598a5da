package org.waymark.query.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.organisation.Mandate;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.organisation.OrganisationKind;
import org.waymark.command.place.PlaceId;

/** An organisation and what it is entrusted to report. */
public record OrganisationPage(
        OrganisationId organisation,
        OrganisationKind kind,
        @Nullable PlaceId place,
        Words name,
        List<Mandate> mandates) {}
