package org.waymark.command.strategy;

import org.waymark.command.Refusal;

/** Why a strategy does not grant a command. */
public enum StrategyRefusal implements Refusal {
    NAME_TAKEN,
    ENDS_BEFORE_START,
    HORIZONS_OUT_OF_ORDER,
    GOAL_EXISTS,
    NO_SUCH_GOAL,
    /** The parent is missing. */
    NO_SUCH_PARENT,
    /** Somebody changed the goal since the editor last saw it. */
    CHANGED_MEANWHILE,
    /** A goal that others serve cannot be dropped before them. */
    HAS_SUBGOALS,
    MEASURE_EXISTS,
    NO_SUCH_MEASURE,
    PATH_OUT_OF_ORDER,
    MILESTONE_EXISTS,
    NO_SUCH_MILESTONE,
    REASON_MISSING,
    NOTHING_PROMISED,
    /** There is nothing to adopt since the last version. */
    NOTHING_CHANGED,
    /** The version is not the one after the last. */
    NOT_THE_NEXT_VERSION,
    CLOSES_BEFORE_OPENING,
    LANGUAGE_MISSING,
    /** People are asked in one round at a time. */
    ROUNDS_OVERLAP,
    /** No round of consultation begins on that day. */
    NO_SUCH_ROUND,
    /** What people were asked is not moved afterwards. */
    ROUND_OVER,
    /** People have been asked since its first day. */
    ROUND_BEGUN,
    /** Nobody decides while people are still being asked. */
    CONSULTATION_OPEN,
    /** What never bound is withdrawn instead. */
    NEVER_ADOPTED,
    OWN_SUCCESSOR,
    SUCCESSOR_NAMED_ALREADY,
    /** Closed, withdrawn or followed by another, a strategy stays as it was. */
    HAS_ENDED,
    /** What is restored with a goal must have hung on it. */
    OF_ANOTHER_GOAL,
    /** A goal cannot serve what serves it. */
    GOALS_IN_A_CIRCLE,
    /** A goal serves another once: as its parent or besides. */
    SERVES_IT_ALREADY,
    /** The lead is named among the contributors. */
    LEADS_ALREADY,
    TAKEN_FROM_ITSELF,
    /** A step cannot wait for one that waits for it. */
    MILESTONES_IN_A_CIRCLE,
    /** Others wait for the step. */
    OTHERS_WAIT,
    BEGINS_AFTER_DUE,
    SOURCE_NOT_A_LINK
}
