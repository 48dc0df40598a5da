package org.waymark.ui.crisis;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.organisation.OrganisationKind;
import org.waymark.query.crisis.CrisisPage;
import org.waymark.query.organisation.OrganisationPage;

/** Whose names are kept from the public where a crisis says so: those of civil society. */
public final class KeptNames {

    private static final Set<OrganisationKind> KEPT =
            Set.of(OrganisationKind.CIVIL_SOCIETY, OrganisationKind.MIGRANT_LED);

    private final Set<OrganisationId> civilSociety;

    public KeptNames(Collection<OrganisationPage> organisations) {
        civilSociety = organisations.stream()
                .filter(page -> KEPT.contains(page.kind()))
                .map(OrganisationPage::organisation)
                .collect(Collectors.toSet());
    }

    /** Whether the public does not read this name in what is told of the crisis, also once it is over. */
    public boolean keeps(CrisisPage crisis, OrganisationId organisation) {
        return crisis.protectsNames() && civilSociety.contains(organisation);
    }
}
