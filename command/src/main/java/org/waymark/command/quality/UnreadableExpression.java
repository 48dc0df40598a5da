package org.waymark.command.quality;

/** A side of a rule that cannot be read: what is wrong, where, and what stands there. */
public final class UnreadableExpression extends RuntimeException {

    /** What may be wrong. */
    public enum Problem {
        /** Nothing is written. */
        EMPTY,
        /** Longer than a rule needs. */
        TOO_LONG,
        /** More parts than a rule needs. */
        TOO_MANY_TERMS,
        /** A number or indicator is expected. */
        TERM_EXPECTED,
        /** Plus or minus is expected, with a space on both sides. */
        SIGN_EXPECTED,
        /** Only a number may be multiplied, and only with an indicator. */
        INDICATOR_EXPECTED,
        /** A quotation mark or bracket is not closed. */
        NOT_CLOSED,
        /** Between brackets stand groups such as sex=F. */
        GROUP_UNREADABLE,
        /** After @ stands same or previous. */
        PERIOD_UNREADABLE,
        /** A number too long to be meant. */
        NUMBER_TOO_LONG
    }

    private static final long serialVersionUID = 1;

    private final Problem problem;
    private final int position;
    private final String found;

    UnreadableExpression(Problem problem, int position, String found) {
        super(problem + " at " + position + ": '" + found + "'");
        this.problem = problem;
        this.position = position;
        this.found = found;
    }

    public Problem problem() {
        return problem;
    }

    /** The character at which it stands, counted from 1. */
    public int position() {
        return position;
    }

    /** What stands there, at most 20 characters, empty at the end. */
    public String found() {
        return found;
    }
}
