package org.waymark.ui.site;

import static org.waymark.ui.site.SampleFigures.LOCAL;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.command.Words;
import org.waymark.command.organisation.Mandate;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.organisation.OrganisationKind;
import org.waymark.command.place.PlaceId;
import org.waymark.command.place.PlaceLevel;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.place.PlaceName;

/** The places and organisations of the sample plan. */
final class SampleNames {

    static final PlaceId COUNTRY = new PlaceId("IE");

    private SampleNames() {}

    static List<PlaceName> places() {
        var names = List.of(
                "Carlow",
                "Cavan",
                "Clare",
                "Cork City",
                "Cork County",
                "Donegal",
                "Dublin City",
                "Dún Laoghaire-Rathdown",
                "Fingal",
                "Galway City",
                "Galway County",
                "Kerry",
                "Kildare",
                "Kilkenny",
                "Laois",
                "Leitrim",
                "Limerick",
                "Longford",
                "Louth",
                "Mayo",
                "Meath",
                "Monaghan",
                "Offaly",
                "Roscommon",
                "Sligo",
                "South Dublin",
                "Tipperary",
                "Waterford",
                "Westmeath",
                "Wexford",
                "Wicklow");
        return Stream.concat(
                        Stream.of(new PlaceName(
                                COUNTRY,
                                PlaceLevel.COUNTRY,
                                null,
                                Words.english("Ireland").and("ar", "أيرلندا"))),
                        names.stream()
                                .map(name -> new PlaceName(
                                        new PlaceId("IE-"
                                                + name.replaceAll("[^A-Za-z]+", "-")
                                                        .toUpperCase(java.util.Locale.ROOT)),
                                        PlaceLevel.LOCAL_AUTHORITY,
                                        COUNTRY,
                                        Words.english(name))))
                .toList();
    }

    static List<OrganisationPage> organisations() {
        return List.of(
                new OrganisationPage(
                        new OrganisationId("fingal"),
                        OrganisationKind.AUTHORITY,
                        new PlaceId("IE-FINGAL"),
                        Words.english("Fingal County Council"),
                        List.of(new Mandate(LOCAL, new PlaceId("IE-FINGAL"), false))),
                new OrganisationPage(
                        new OrganisationId("shelter"),
                        OrganisationKind.CIVIL_SOCIETY,
                        COUNTRY,
                        Words.english("Open Door Shelter"),
                        List.of()));
    }
}
