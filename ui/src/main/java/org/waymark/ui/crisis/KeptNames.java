package org.waymark.ui.crisis;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.command.Words;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.organisation.OrganisationKind;
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
     * The organisations as the public may know them on a day: those of civil society by their kind alone where a crisis
     * in force says so.
     */
    public static List<OrganisationPage> open(
            List<OrganisationPage> organisations, List<CrisisPage> crises, Territories territories, Texts texts) {
        var protecting = crises.stream().filter(CrisisPage::protectsNames).toList();
        return organisations.stream()
                .map(page -> KEPT.contains(page.kind())
                                && protecting.stream().anyMatch(crisis -> concerns(crisis, page, territories))
                        ? nameless(page, texts)
                        : page)
                .toList();
    }

    private static boolean concerns(CrisisPage crisis, OrganisationPage page, Territories territories) {
        var place = page.place();
        return place == null || crisis.concerns(place, territories);
    }

    private static OrganisationPage nameless(OrganisationPage page, Texts texts) {
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
