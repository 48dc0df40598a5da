package org.waymark.ui.exchange;

/** Takes what a file says, in the file's order. */
public interface FindingsSink {

    /**
     * One observation; several may stand on the same line.
     *
     * @return whether to go on
     */
    boolean row(ReadRow row);

    /**
     * Something that was not taken, or a warning about the row that follows.
     *
     * @return whether to go on
     */
    boolean problem(Problem problem);
}
