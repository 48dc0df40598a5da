package org.waymark.ui.exchange;

import java.util.Map;

/**
 * Something that could not be read, or a warning, named where it stands.
 *
 * @param file name as given by the reader's caller
 * @param line from 1; 0 where the whole file is meant
 * @param column name of the column, dimension or period; empty where the whole row or file is meant
 * @param value as written, cut to 120 characters
 */
public record Problem(String file, int line, String column, String value, ProblemReason reason) {

    private static final int SHOWN = 120;

    public Problem {
        value = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
    }

    /** Key of the sentence that says what is wrong. */
    public String words() {
        return "import.problem." + reason;
    }

    /** Key of the sentence that says what its sender can do. */
    public String remedy() {
        return words() + ".remedy";
    }

    /** What both sentences name: {@code file}, {@code line}, {@code column}, {@code value} and {@code limit}. */
    public Map<String, Object> facts() {
        return Map.of("file", file, "line", line, "column", column, "value", value, "limit", reason.limit());
    }
}
