package org.waymark.command.reporting;

/** What qualifies a value (SDMX {@code CL_OBS_STATUS}). A value without a flag is normal. */
public enum Flag {
    BREAK('B'),
    DEFINITION_DIFFERS('D'),
    ESTIMATED('E'),
    FORECAST('F'),
    IMPUTED('I'),
    NOT_SIGNIFICANT('N'),
    PROVISIONAL('P'),
    LOW_RELIABILITY('U');

    private final char code;

    Flag(char code) {
        this.code = code;
    }

    /** The SDMX code. */
    public char code() {
        return code;
    }
}
