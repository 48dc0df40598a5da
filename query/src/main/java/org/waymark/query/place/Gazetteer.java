package org.waymark.query.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.command.place.PlaceId;
import org.waymark.query.place.Match.Kind;

/** Finds places by any code they have, in any list; what is not plain is named and never guessed. */
public final class Gazetteer {

    private static final String OWN = "own";

    private record Entry(PlaceId place, String list) {}

    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final Vocabulary vocabulary;

    /** Reads the codes off these places. */
    public Gazetteer(Collection<PlaceName> places, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (var place : places) {
            enter(place.place().value(), new Entry(place.place(), OWN));
            place.codes().forEach((list, code) -> enter(code, new Entry(place.place(), list)));
        }
    }

    /**
     * The places a code may stand for, the best first.
     *
     * @param list only in this list or scheme, which then is the one that counts; null for any
     */
    public List<Match> find(String code, @Nullable String list) {
        var found = entries.getOrDefault(code, List.of()).stream()
                .filter(entry -> list == null || isOf(entry.list(), list))
                .toList();
        var plain = found.stream().filter(entry -> counts(entry, list)).toList();
        var one = plain.stream().map(Entry::place).distinct().count() == 1;
        return found.stream()
                .map(entry -> new Match(
                        entry.place(),
                        entry.list(),
                        plain.contains(entry) ? one ? Kind.PLAIN : Kind.AMBIGUOUS : Kind.OTHER_VINTAGE))
                .sorted(Comparator.comparing(Match::kind)
                        .thenComparing(match -> match.list().equals(OWN) ? "" : match.list())
                        .thenComparing(match -> match.place().value()))
                .toList();
    }

    private boolean counts(Entry entry, @Nullable String list) {
        return entry.list().equals(OWN) || entry.list().equals(list) || vocabulary.isInUse(entry.list());
    }

    private static boolean isOf(String list, String asked) {
        return list.equals(asked) || list.startsWith(asked + ":");
    }

    private void enter(String code, Entry entry) {
        entries.computeIfAbsent(code, first -> new ArrayList<>()).add(entry);
    }
}
