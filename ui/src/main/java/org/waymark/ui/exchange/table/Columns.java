package org.waymark.ui.exchange.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.ui.exchange.Headers;
import org.waymark.ui.exchange.ProblemReason;
import org.waymark.ui.exchange.Unreadable;

/**
 * Which column of a table is what. A column means what was chosen; else what its name says in this service's own words
 * ({@code period}, {@code dimension:sex} …); else the file is refused until somebody says.
 *
 * @param names in the header's order
 * @param values columns of figures; where there are several, each is an indicator of its own
 * @param others one column for each meaning
 */
record Columns(
        List<String> names,
        Map<String, Integer> dimensions,
        List<Integer> values,
        Map<Meaning, Integer> others,
        boolean own) {

    static Columns of(List<String> header, Map<String, String> chosen) throws Unreadable {
        var names = trimmed(header);
        Headers.check(names);
        for (var column : chosen.keySet()) {
            if (!names.contains(column)) {
                throw new Unreadable(1, column, "", ProblemReason.MISSING_COLUMN);
            }
        }
        var columns =
                new Columns(names, new LinkedHashMap<>(), new ArrayList<>(), new LinkedHashMap<>(), chosen.isEmpty());
        for (var i = 0; i < names.size(); i++) {
            var name = names.get(i);
            columns.add(i, name, chosen.getOrDefault(name, name), chosen.containsKey(name));
        }
        columns.complete();
        return columns;
    }

    /** Where a column stands, by its name or by the dimension it is; negative where there is none. */
    static int index(List<String> header, String column) {
        var names = trimmed(header);
        var named = names.indexOf(column);
        return named >= 0 ? named : names.indexOf(Meaning.OF_DIMENSION + column);
    }

    /** Spreadsheets leave empty columns at the end; they have no name and may hold nothing. */
    private static List<String> trimmed(List<String> header) {
        var names = new ArrayList<>(header.stream().map(String::strip).toList());
        while (!names.isEmpty() && names.getLast().isEmpty()) {
            names.removeLast();
        }
        return names;
    }

    private void add(int index, String name, String word, boolean chosen) throws Unreadable {
        var meaning = Meaning.of(word)
                .orElseThrow(() -> new Unreadable(
                        1, name, word, chosen ? ProblemReason.UNKNOWN_MEANING : ProblemReason.UNMATCHED_COLUMN));
        switch (meaning) {
            case VALUE -> values.add(index);
            case DIMENSION -> once(dimensions.put(word.substring(Meaning.OF_DIMENSION.length()), index), name);
            case PLACE, INDICATOR -> once(dimensions.put(meaning.code(), index), name);
            case IGNORE -> {}
            default -> once(others.put(meaning, index), name);
        }
    }

    private static void once(Integer earlier, String name) throws Unreadable {
        if (earlier != null) {
            throw new Unreadable(1, name, "", ProblemReason.REPEATED_COLUMN);
        }
    }

    private void complete() throws Unreadable {
        if (!others.containsKey(Meaning.PERIOD)) {
            throw new Unreadable(1, "period", "", ProblemReason.MISSING_COLUMN);
        }
        if (others.containsKey(Meaning.NUMERATOR) != others.containsKey(Meaning.DENOMINATOR)) {
            throw new Unreadable(1, "denominator", "", ProblemReason.MISSING_COLUMN);
        }
        if (values.size() > 1 && dimensions.containsKey("indicator")) {
            throw new Unreadable(1, names.get(values.get(1)), "", ProblemReason.REPEATED_COLUMN);
        }
        if (values.isEmpty() && !others.containsKey(Meaning.NUMERATOR) && !others.containsKey(Meaning.NARRATIVE)) {
            throw new Unreadable(1, "value", "", ProblemReason.MISSING_COLUMN);
        }
    }
}
