package org.waymark.ui.site;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.command.Words;
import org.waymark.command.place.PlaceId;
import org.waymark.command.place.PlaceLevel;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.place.PlaceName;
import org.waymark.ui.figure.Markup;
import org.waymark.ui.figure.Status;
import org.waymark.ui.figure.StatusMark;

/** The local authorities as equal tiles, and who reports for them. */
public record Places(List<Tile> tiles) {

    /**
     * One place.
     *
     * @param sign two or three letters that tell it from the others
     * @param reports whether somebody is entrusted with values for it
     */
    public record Tile(PlaceId place, String sign, Words name, boolean reports) {

        /** A tick where somebody reports, a dashed ring where nobody does yet. */
        public Markup mark() {
            return StatusMark.of(reports ? Status.ON_TRACK : Status.NO_DATA);
        }
    }

    static Places of(List<PlaceName> places, List<OrganisationPage> organisations) {
        var covered = covered(places, organisations);
        var taken = new HashSet<String>();
        return new Places(places.stream()
                .filter(place -> place.level().equals(PlaceLevel.LOCAL_AUTHORITY))
                .map(place ->
                        new Tile(place.place(), sign(place, taken), place.name(), covered.contains(place.place())))
                .toList());
    }

    private static Set<PlaceId> covered(List<PlaceName> places, List<OrganisationPage> organisations) {
        return organisations.stream()
                .flatMap(organisation -> organisation.mandates().stream())
                .flatMap(mandate -> places.stream()
                        .filter(place -> place.place().equals(mandate.place())
                                || (mandate.andWithin() && mandate.place().equals(place.within())))
                        .map(PlaceName::place))
                .collect(Collectors.toSet());
    }

    /** The first letters of its words; where another place has them, two letters of the last word. */
    static String sign(PlaceName place, Set<String> taken) {
        var words = Arrays.stream(place.name().in("en").split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        var name = String.join("", words).toUpperCase(Locale.ROOT);
        if (words.size() > 1) {
            var initials = words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
            if (taken.add(initials.toUpperCase(Locale.ROOT))) {
                return initials.toUpperCase(Locale.ROOT);
            }
        }
        for (var last = 1; last < name.length(); last++) {
            var sign = name.substring(0, 1) + name.charAt(last);
            if (taken.add(sign)) {
                return sign;
            }
        }
        return place.place().value();
    }
}
