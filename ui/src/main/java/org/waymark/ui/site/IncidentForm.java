package org.waymark.ui.site;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.waymark.command.Period;
import org.waymark.command.incident.Recipient;
import org.waymark.command.incident.Told;
import org.waymark.command.incident.Told.Elsewhere;
import org.waymark.command.incident.Told.Harm;
import org.waymark.command.incident.Told.Kind;
import org.waymark.command.incident.Told.Motive;
import org.waymark.command.incident.Told.WhyNot;
import org.waymark.command.place.PlaceId;

/** What somebody filled in about an incident, so far. */
public record IncidentForm(
        String kind,
        String place,
        String month,
        List<String> motives,
        List<String> harms,
        String elsewhere,
        String whyNot,
        List<String> agreed,
        String words) {

    static final IncidentForm EMPTY = new IncidentForm("", "", "", List.of(), List.of(), "", "", List.of(), "");

    static IncidentForm of(MultiValueMap<String, String> posted) {
        return new IncidentForm(
                first(posted, "kind"),
                first(posted, "place"),
                first(posted, "month"),
                posted.getOrDefault("motive", List.of()),
                posted.getOrDefault("harm", List.of()),
                first(posted, "elsewhere"),
                first(posted, "why-not"),
                posted.getOrDefault("agreed", List.of()),
                Drafts.text(first(posted, "words")));
    }

    /** Who may have it. Nobody, where nothing was chosen. */
    Set<Recipient> recipients() {
        return all(Recipient.class, agreed);
    }

    /** What is told, or nothing where it is not said what happened. */
    Optional<Told> told() {
        return named(Kind.class, kind).map(what -> {
            var reported = named(Elsewhere.class, elsewhere).orElse(Elsewhere.NOT_SAID);
            return new Told(
                    what,
                    place.matches("[A-Za-z0-9._-]{1,40}") ? new PlaceId(place) : null,
                    period(),
                    all(Motive.class, motives),
                    all(Harm.class, harms),
                    reported,
                    reported == Elsewhere.NOWHERE ? named(WhyNot.class, whyNot).orElse(WhyNot.NOT_SAID) : null);
        });
    }

    private @Nullable Period period() {
        return month.matches("\\d{4}-(0[1-9]|1[0-2])") ? new Period(month) : null;
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> kind, String name) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    private static <E extends Enum<E>> Set<E> all(Class<E> kind, List<String> names) {
        var all = EnumSet.noneOf(kind);
        names.forEach(name -> named(kind, name).ifPresent(all::add));
        return all;
    }

    private static String first(MultiValueMap<String, String> posted, String name) {
        var value = posted.getFirst(name);
        return value == null ? "" : value;
    }
}
