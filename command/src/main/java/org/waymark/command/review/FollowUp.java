package org.waymark.command.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;

/**
 * How far a recommendation has come.
 *
 * @param note what changed, why nothing will, or what else there is to say; null where there is nothing to add
 * @param became the change of the plan it led to, or null where it led to none
 * @param since the day it came so far where that lies in the past, or null for today
 */
public record FollowUp(
        State state,
        @Nullable Words note,
        @Nullable Became became,
        @Nullable LocalDate since) {

    boolean lacksWhatChanged() {
        return state == State.DONE && note == null;
    }

    boolean lacksItsReason() {
        return state == State.NOT_DONE && note == null;
    }

    boolean pointsNowhere() {
        return became != null && !became.pointsSomewhere();
    }

    /** How far. */
    public enum State {
        OPEN,
        IN_PROGRESS,
        DONE,
        NOT_DONE
    }
}
