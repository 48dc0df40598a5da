package org.waymark.ui.collect;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.command.feedback.Consent;
import org.waymark.command.feedback.Perspective;
import org.waymark.command.place.PlaceId;
import org.waymark.ui.collect.VoiceProblem.Reason;

/** Reads the fields of one line after another. */
final class VoiceLine {

    private static final int LONGEST = 10_000;

    private final Set<PlaceId> places;
    private final List<VoiceProblem> problems;

    VoiceLine(Set<PlaceId> places, List<VoiceProblem> problems) {
        this.places = places;
        this.problems = problems;
    }

    Optional<Brought> read(Map<String, String> fields, int line) {
        var before = problems.size();
        var text = fields.getOrDefault("text", "");
        var language = fields.getOrDefault("language", "");
        var place = fields.getOrDefault("place", "");
        var perspective = named(Perspective.class, fields.getOrDefault("perspective", Perspective.NOT_SAID.name()));
        var consent = named(Consent.class, fields.getOrDefault("consent", ""));
        check(text.isEmpty(), line, "text", Reason.NO_TEXT);
        check(text.length() > LONGEST, line, "text", Reason.TEXT_TOO_LONG);
        check(
                !language.isEmpty() && !language.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"),
                line,
                "language",
                Reason.LANGUAGE_UNREADABLE);
        check(perspective.isEmpty(), line, "perspective", Reason.PERSPECTIVE_UNKNOWN);
        check(!place.isEmpty() && !places.contains(new PlaceId(place)), line, "place", Reason.PLACE_UNKNOWN);
        check(consent.isEmpty(), line, "consent", Reason.CONSENT_MISSING);
        if (problems.size() > before) {
            return Optional.empty();
        }
        return Optional.of(new Brought(
                line,
                text,
                language.isEmpty() ? "und" : language,
                perspective.orElseThrow(),
                place.isEmpty() ? null : new PlaceId(place),
                consent.orElseThrow(),
                fields.getOrDefault("contact", "")));
    }

    private void check(boolean wrong, int line, String column, Reason reason) {
        if (wrong) {
            problems.add(new VoiceProblem(line, column, reason));
        }
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> kind, String word) {
        var name = word.isEmpty() && kind == Perspective.class ? Perspective.NOT_SAID.name() : word;
        return Arrays.stream(kind.getEnumConstants())
                .filter(one -> one.name().equals(name.toUpperCase(Locale.ROOT).replace('-', '_')))
                .findFirst();
    }
}
