package org.waymark.ui.workspace.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.workspace.part.WordsField;

/** The words of a goal, as they are edited. */
record GoalWords(WordsField name, WordsField description) implements Edited {

    @Override
    public Map<String, String> in(GoalEntry entry) {
        return both(
                name.said(entry.goal().name()), description.said(entry.goal().description()));
    }

    @Override
    public Map<String, String> typed() {
        return both(name.said(), description.said());
    }

    @Override
    public void take(GoalEntry entry) {
        name.holding(entry.goal().name());
        description.holding(entry.goal().description());
    }

    private static Map<String, String> both(Map<String, String> one, Map<String, String> other) {
        var both = new LinkedHashMap<>(one);
        both.putAll(other);
        return both;
    }
}
