package org.waymark.ui.exchange;

/**
 * Something that could not be read, named where it stands.
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

    /** What the person who sent the file can do, in plain English. */
    public String remedy() {
        return reason.remedy();
    }
}
