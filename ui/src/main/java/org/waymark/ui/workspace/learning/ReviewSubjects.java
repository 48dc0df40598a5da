package org.waymark.ui.workspace.learning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.command.strategy.Promise;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.workspace.Names;

/** The goals, measures and milestones a finding may speak of, as people call them. */
final class ReviewSubjects {

    private final Map<Promise, String> names = new LinkedHashMap<>();

    ReviewSubjects(Names called, StrategyPage strategy) {
        strategy.goals().forEach(entry -> {
            names.put(Promise.of(entry.goal().goal()), called.of(entry.goal().name()));
            entry.measures()
                    .forEach(measure -> names.put(
                            Promise.of(measure.measure()),
                            called.of(measure.indicator()) + ", " + called.of(measure.place())));
            entry.milestones().forEach(step -> names.put(Promise.of(step.milestone()), called.of(step.name())));
        });
    }

    List<Promise> all() {
        return List.copyOf(names.keySet());
    }

    /** What it is called today, or its id where it is gone. */
    String name(Promise promise) {
        return names.getOrDefault(promise, promise.id());
    }
}
