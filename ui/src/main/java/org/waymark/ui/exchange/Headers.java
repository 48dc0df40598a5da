package org.waymark.ui.exchange;

import java.util.HashSet;
import java.util.List;

/** Rules all tables share about names of columns and codes below them. */
public final class Headers {

    private Headers() {}

    public static void check(List<String> names) throws Unreadable {
        var seen = new HashSet<String>();
        for (var name : names) {
            if (name.isEmpty()) {
                throw new Unreadable(1, "", "", ProblemReason.MISSING_COLUMN);
            }
            if (!seen.add(name)) {
                throw new Unreadable(1, name, name, ProblemReason.REPEATED_COLUMN);
            }
        }
    }

    public static String code(int line, String dimension, String field) throws Unreadable {
        var code = field.strip();
        if (code.isEmpty()) {
            throw new Unreadable(line, dimension, field, ProblemReason.EMPTY_CODE);
        }
        return code;
    }
}
