package org.waymark.ui.history;

import org.waymark.command.strategy.Measure;
import org.waymark.command.strategy.MeasureId;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.command.strategy.Restored;
import org.waymark.query.history.Undo;
import org.waymark.query.strategy.StrategyPage.GoalEntry;

/** A goal as it stood before a change. */
record Stood(Undo undo) {

    GoalEntry before() {
        var before = undo.before();
        if (before == null) {
            throw new IllegalStateException("Nothing stood there before " + undo);
        }
        return before;
    }

    Measure measure(MeasureId id) {
        return before().measures().stream()
                .filter(measure -> measure.measure().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Milestone milestone(MilestoneId id) {
        return before().milestones().stream()
                .filter(step -> step.milestone().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Restored restored() {
        var entry = before();
        var terms = entry.terms();
        return new Restored(
                entry.goal(),
                terms.from(),
                terms.alsoServes(),
                terms.lead(),
                terms.contributors(),
                terms.population(),
                terms.groups(),
                terms.sentence(),
                entry.measures(),
                entry.milestones(),
                undo.lost());
    }
}
