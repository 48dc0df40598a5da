package org.waymark.ui.exchange;

/** Ends the reading of a part of a file – a cell, a row or all of it – with the reason. */
public final class Unreadable extends Exception {

    private final int line;
    private final String column;
    private final String value;
    private final ProblemReason reason;

    public Unreadable(int line, String column, String value, ProblemReason reason) {
        super(reason.name(), null, false, false);
        this.line = line;
        this.column = column;
        this.value = value;
        this.reason = reason;
    }

    /** The whole file. */
    public Unreadable(ProblemReason reason) {
        this(0, "", "", reason);
    }

    Problem in(String file) {
        return new Problem(file, line, column, value, reason);
    }

    public boolean wholeFile() {
        return reason.wholeFile();
    }
}
