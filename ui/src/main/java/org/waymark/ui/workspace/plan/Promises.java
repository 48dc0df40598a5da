package org.waymark.ui.workspace.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.command.strategy.Promise;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.workspace.Names;

/** A goal, its measures and its steps, by what they are called. */
final class Promises {

    private final Map<Promise, String> names = new LinkedHashMap<>();

    Promises(Names words, GoalEntry entry) {
        names.put(Promise.of(entry.goal().goal()), words.of(entry.goal().name()));
        entry.measures().forEach(measure -> names.put(Promise.of(measure.measure()), words.of(measure.indicator())));
        entry.milestones().forEach(step -> names.put(Promise.of(step.milestone()), words.of(step.name())));
    }

    List<Promise> all() {
        return List.copyOf(names.keySet());
    }

    String name(Promise promise) {
        return names.getOrDefault(promise, promise.id());
    }

    String label(Promise promise, Editing editing) {
        return editing.text("workspace.promise." + Names.word(promise.kind()), name(promise));
    }
}
