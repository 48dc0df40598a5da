package org.waymark.command.strategy;

/** A goal, measure or milestone of a strategy. */
public record Promise(Kind kind, String id) {

    /** What a strategy promises with. */
    public enum Kind {
        GOAL,
        MEASURE,
        MILESTONE
    }

    public static Promise of(GoalId goal) {
        return new Promise(Kind.GOAL, goal.value());
    }

    public static Promise of(MeasureId measure) {
        return new Promise(Kind.MEASURE, measure.value());
    }

    public static Promise of(MilestoneId milestone) {
        return new Promise(Kind.MILESTONE, milestone.value());
    }
}
