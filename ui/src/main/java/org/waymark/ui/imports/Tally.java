package org.waymark.ui.imports;

import java.util.EnumMap;
import java.util.Map;

/**
 * How many rows and values had which outcome, and what was answered. Rows of one indicator, place and period are one
 * value, handed in by one command.
 */
public record Tally(Map<Outcome, Integer> rows, Map<Outcome, Integer> values, Map<Answer, Integer> answers) {

    public static final Tally NONE = new Tally(Map.of(), Map.of(), Map.of());

    public Tally {
        rows = whole(Outcome.class, rows);
        values = whole(Outcome.class, values);
        answers = whole(Answer.class, answers);
    }

    public int rows(Outcome outcome) {
        return rows.getOrDefault(outcome, 0);
    }

    public int values(Outcome outcome) {
        return values.getOrDefault(outcome, 0);
    }

    public int answers(Answer answer) {
        return answers.getOrDefault(answer, 0);
    }

    Tally with(Outcome outcome, int number) {
        var more = new EnumMap<>(rows);
        more.put(outcome, number);
        return new Tally(more, values, answers);
    }

    /** Every row that says something, wanted or not. */
    public int read() {
        return rows.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static <E extends Enum<E>> Map<E, Integer> whole(Class<E> type, Map<E, Integer> counted) {
        var all = new EnumMap<E, Integer>(type);
        for (var constant : type.getEnumConstants()) {
            all.put(constant, counted.getOrDefault(constant, 0));
        }
        return Map.copyOf(all);
    }
}
