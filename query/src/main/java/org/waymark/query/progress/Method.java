package org.waymark.query.progress;

import org.waymark.command.assessment.Assessing;

/** A way to tell from a course where a measure stands. */
sealed interface Method permits StraightLine, CagrRatio, UnChart, GermanSymbols {

    Assessing says();

    Assessment assess(Course course);

    /** Whether it has a rule for measures without a published target. */
    default boolean needsTarget() {
        return true;
    }

    static Method of(Assessing says) {
        return switch (says.method()) {
            case STRAIGHT_LINE -> new StraightLine(says);
            case CAGR_RATIO -> new CagrRatio(says);
            case UN_CHART -> new UnChart(says);
            case GERMAN_SYMBOLS -> new GermanSymbols(says);
        };
    }

    /** A status by the thresholds; a target that is met is achieved whatever the pace. */
    default Assessment by(double ratio, Course course) {
        return new Assessment(course.met() ? Status.ACHIEVED : status(ratio), says(), ratio, null);
    }

    private Status status(double ratio) {
        if (ratio >= says().onTrack().doubleValue()) {
            return Status.ON_TRACK;
        }
        return ratio >= says().atRisk().doubleValue() ? Status.AT_RISK : Status.OFF_TRACK;
    }
}
