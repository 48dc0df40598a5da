package org.waymark.ui.transplant;

/** What is said of a field of a part. The sentences lie under {@code exchange.graft.<NAME>}. */
public enum Reason {
    UNKNOWN_INDICATOR(Weight.STOPS_THE_PART),
    UNKNOWN_PLACE(Weight.STOPS_THE_PART),
    UNKNOWN_COMMITMENT(Weight.STOPS_THE_PART),
    /** It hangs on something that does not come along. */
    PART_ELSEWHERE(Weight.STOPS_THE_PART),
    UNKNOWN_ORGANISATION(Weight.STOPS_THE_FIELD),
    GOAL_ELSEWHERE(Weight.STOPS_THE_FIELD),
    STEP_ELSEWHERE(Weight.STOPS_THE_FIELD),
    /** Moved, a path would no longer go forward in time. */
    DATES_CROSS(Weight.STOPS_THE_FIELD),
    TARGET_STAYS(Weight.NOTE),
    TARGET_ILLUSTRATIVE(Weight.NOTE),
    SENTENCE_STAYS(Weight.NOTE),
    DATE_MOVED(Weight.NOTE),
    /** The step is due when the strategy has ended. */
    AFTER_THE_END(Weight.NOTE);

    private enum Weight {
        STOPS_THE_PART,
        STOPS_THE_FIELD,
        NOTE
    }

    private final Weight weight;

    Reason(Weight weight) {
        this.weight = weight;
    }

    /** Whether the whole part cannot come along. */
    public boolean stopsThePart() {
        return weight == Weight.STOPS_THE_PART;
    }

    /** Whether something cannot come along, the whole part or this field of it. */
    public boolean stops() {
        return weight != Weight.NOTE;
    }
}
