package org.waymark.ui.workspace.plan;

import java.util.Map;
import org.waymark.query.strategy.StrategyPage.GoalEntry;

/** What a dialog edits of a goal, by label, so that two who edit the same see each other's words. */
interface Edited {

    /** What a goal says of it. */
    Map<String, String> in(GoalEntry entry);

    /** What is typed. */
    Map<String, String> typed();

    /** Puts what a goal says into the fields. */
    void take(GoalEntry entry);
}
