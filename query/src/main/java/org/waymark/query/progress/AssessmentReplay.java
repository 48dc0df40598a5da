package org.waymark.query.progress;

import java.util.List;
import org.waymark.command.assessment.Assessing;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.StrategyId;

/**
 * The measures of a strategy under the method that held and under one that is tried. Nothing is kept of it.
 *
 * @param version the version that bound
 * @param lines by goal
 */
public record AssessmentReplay(
        StrategyId strategy, int version, Assessing held, Assessing tried, List<Line> lines) {

    /**
     * A measure.
     *
     * @param measure as it was assessed
     * @param tried as it would be
     */
    public record Line(GoalId goal, MeasureProgress measure, Assessment tried) {

        /** Whether it would be called by another word. */
        public boolean flips() {
            return measure.assessment().status() != tried.status();
        }
    }

    /** The measures that would be called by another word. */
    public List<Line> flips() {
        return lines.stream().filter(Line::flips).toList();
    }
}
