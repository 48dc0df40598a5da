package org.waymark.command.strategy;

/** On which outcome of a planned step a review of the strategy is due. */
public enum ReviewWhen {
    NONE,
    REACHED,
    MISSED,
    BOTH;

    /** Whether a review is due where the step was reached. */
    public boolean whenReached() {
        return this == REACHED || this == BOTH;
    }

    /** Whether a review is due where its time passed and it was not reached. */
    public boolean whenMissed() {
        return this == MISSED || this == BOTH;
    }
}
