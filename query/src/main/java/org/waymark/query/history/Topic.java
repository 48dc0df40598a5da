package org.waymark.query.history;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a history is about: a kind of thing, and the ids that tell it from others of its kind.
 *
 * @param ids from the widest to the narrowest, for example strategy and goal
 */
public record Topic(Kind kind, List<String> ids) {

    private static final String BETWEEN = "~";

    /** The things that have a history. The number is that of the ids they are told apart by. */
    public enum Kind {
        STRATEGY(1),
        GOAL(2),
        MEASURE(2),
        MILESTONE(2),
        INDICATOR(1),
        /** Indicator, place and source. */
        SERIES(3),
        /** The same, and a period. */
        VALUE(4),
        THEME(1),
        VOICE(1),
        ORGANISATION(1),
        PLACE(1),
        COMMITMENT(1),
        DOMAIN(1),
        COALITION(1),
        /** All crises of a strategy. */
        CRISES(1),
        PRACTICE(1),
        FACT(1),
        PROPOSAL(1),
        REVIEW(1),
        /** Strategy and number of the round. */
        CONSULTATION(2),
        /** Strategy and organisation. */
        INVOLVEMENT(2);

        private final int depth;

        Kind(int depth) {
            this.depth = depth;
        }

        /** As it stands in addresses. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Topic {
        ids = List.copyOf(ids);
        if (ids.size() != kind.depth) {
            throw new IllegalArgumentException(kind + " is told apart by " + kind.depth + " ids, not by " + ids);
        }
    }

    public static Topic of(Kind kind, String... ids) {
        return new Topic(kind, List.of(ids));
    }

    /** Reads it from an address, for example {@code goal} and {@code ie-mis-2017~work}. */
    public static Optional<Topic> read(String word, String id) {
        var ids = List.of(id.split(BETWEEN, -1));
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.word().equals(word) && kind.depth == ids.size())
                .findFirst()
                .map(kind -> new Topic(kind, ids));
    }

    /** The ids as they stand in an address. */
    public String id() {
        return String.join(BETWEEN, ids);
    }

    /** The streams on which it happens, under the names they have on the log. */
    List<String> streams() {
        return switch (kind) {
            case STRATEGY, GOAL, MEASURE -> List.of("strategy:" + ids.getFirst());
            case MILESTONE -> List.of("strategy:" + ids.getFirst(), "progress:" + String.join(":", ids));
            case SERIES, VALUE -> List.of("series:" + String.join(":", ids.subList(0, 3)));
            case VOICE -> List.of("feedback:" + ids.getFirst());
            case INDICATOR,
                    THEME,
                    ORGANISATION,
                    PLACE,
                    COMMITMENT,
                    DOMAIN,
                    COALITION,
                    CRISES,
                    PRACTICE,
                    FACT,
                    PROPOSAL,
                    REVIEW,
                    CONSULTATION,
                    INVOLVEMENT -> List.of(kind.word() + ":" + String.join(":", ids));
        };
    }

    /** The part of a plan it is about, as events mention it; nothing where it is about everything on its streams. */
    Optional<String> part() {
        return switch (kind) {
            case GOAL, MEASURE, MILESTONE -> Optional.of(kind.word() + ":" + ids.getLast());
            default -> Optional.empty();
        };
    }
}
