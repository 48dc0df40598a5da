package org.waymark.ui.exchange;

import java.util.LinkedHashMap;
import java.util.Map;

/** Hands on rows with their dimensions named by what somebody said they mean; those to be ignored are left out. */
record Renamed(Map<String, String> meanings, FindingsSink sink) implements FindingsSink {

    private static final String OF_DIMENSION = "dimension:";

    @Override
    public boolean row(ReadRow row) {
        return sink.row(meanings.isEmpty() ? row : renamed(row));
    }

    private ReadRow renamed(ReadRow row) {
        var named = new LinkedHashMap<String, String>();
        row.dimensions().forEach((name, code) -> {
            var meaning = meanings.getOrDefault(name, name);
            if (!meaning.equals("ignore")) {
                named.put(meaning.startsWith(OF_DIMENSION) ? meaning.substring(OF_DIMENSION.length()) : meaning, code);
            }
        });
        return row.with(named);
    }

    @Override
    public boolean problem(Problem problem) {
        return sink.problem(problem);
    }
}
