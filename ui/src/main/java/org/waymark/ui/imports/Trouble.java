package org.waymark.ui.imports;

/**
 * Something in the way of a row, named where it stands.
 *
 * @param line of the file, from 1
 * @param column what the field is called, or empty where the whole row is meant
 * @param value as written
 * @param words key of the sentence that says what is wrong
 * @param remedy key of the sentence that says what to do
 */
public record Trouble(int line, String column, String value, String words, String remedy) {

    private static final int SHOWN = 120;

    public Trouble {
        value = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
    }

    static Trouble of(int line, String column, String value, RowProblem problem) {
        return new Trouble(line, column, value, problem.words(), problem.remedy());
    }
}
