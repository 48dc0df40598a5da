package org.waymark.ui.imports;

import java.util.Map;
import org.waymark.ui.exchange.Problem;
import org.waymark.ui.words.Wording;

/**
 * Something in the way of a row or of a whole file, named where it stands.
 *
 * @param line of the file, from 1; 0 where the whole file is meant
 * @param column what the field is called, or empty where the whole row is meant
 * @param value as written
 * @param words key of the sentence that says what is wrong
 * @param limit the number its sentence speaks of, 0 where there is none
 */
public record Trouble(int line, String column, String value, String words, int limit) {

    private static final int SHOWN = 120;

    public Trouble {
        value = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
    }

    static Trouble of(int line, String column, String value, RowProblem problem) {
        return new Trouble(line, column, value, problem.words(), 0);
    }

    /** What a reader of files found. */
    public static Trouble of(Problem problem) {
        return new Trouble(
                problem.line(),
                problem.column(),
                problem.value(),
                problem.words(),
                problem.reason().limit());
    }

    static Trouble of(ImportRefusal refusal) {
        return new Trouble(0, "", "", refusal.key(), 0);
    }

    /** What is wrong. */
    public String reason(Wording wording) {
        return sentence(words, wording);
    }

    /** What to do. */
    public String remedy(Wording wording) {
        return sentence(words + ".remedy", wording);
    }

    /** A key that this version has no words for any more stands for itself. */
    private String sentence(String key, Wording wording) {
        return wording.has(key)
                ? wording.text(
                        key,
                        Map.of(
                                "line",
                                line,
                                "column",
                                wording.isolate(column),
                                "value",
                                wording.isolate(value),
                                "limit",
                                limit))
                : key;
    }
}
