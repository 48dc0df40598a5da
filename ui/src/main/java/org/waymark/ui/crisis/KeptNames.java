package org.waymark.ui.crisis;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.command.Words;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.organisation.OrganisationKind;
import org.waymark.command.place.PlaceId;
import org.waymark.query.crisis.CrisisPage;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.place.Territories;
import org.waymark.ui.words.Texts;

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

    /**
     * Whether these crises keep the name from the public: it is one of civil society, and has its seat or works where
     * one of them protects names, or around it. An organisation that named no place is thought to be everywhere.
     */
    public static boolean isKept(OrganisationPage page, List<CrisisPage> inForce, Territories territories) {
        return KEPT.contains(page.kind())
                && inForce.stream()
                        .filter(CrisisPage::protectsNames)
                        .anyMatch(crisis -> page.place() == null
                                || Stream.concat(Stream.of(page.place()), page.places().stream())
                                        .anyMatch(place -> reaches(crisis, place, territories)));
    }

    private static boolean reaches(CrisisPage crisis, PlaceId place, Territories territories) {
        return crisis.concerns(place, territories)
                || crisis.places().stream().anyMatch(one -> territories.within(one, place));
    }

    /** The organisation by its kind alone. */
    public static OrganisationPage nameless(OrganisationPage page, Texts texts) {
        var neutral = new Words(texts.languages().stream()
                .collect(Collectors.toMap(
                        language -> language,
                        language -> texts.of(language)
                                .text("site.protected." + page.kind().name()))));
        return new OrganisationPage(
                page.organisation(),
                page.kind(),
                page.place(),
                neutral,
                page.mandates(),
                page.fields(),
                page.places(),
                page.protection());
    }

    /** Whether the public does not read this name in what is told of the crisis, also once it is over. */
    public boolean keeps(CrisisPage crisis, OrganisationId organisation) {
        return crisis.protectsNames() && civilSociety.contains(organisation);
    }
}
