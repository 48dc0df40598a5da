package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.query.strategy.StrategyPage.GoalEntry;

/** When a step is due, as it is edited. */
record StepDate(MilestoneId step, TextField due) implements Edited {

    @Override
    public Map<String, String> in(GoalEntry entry) {
        return Map.of(due.getLabel(), said(entry));
    }

    @Override
    public Map<String, String> typed() {
        return Map.of(due.getLabel(), due.getValue().strip());
    }

    @Override
    public void take(GoalEntry entry) {
        due.setValue(said(entry));
    }

    private String said(GoalEntry entry) {
        for (var one : entry.milestones()) {
            var period = one.due();
            if (one.milestone().equals(step) && period != null) {
                return period.code();
            }
        }
        return "";
    }
}
