package org.waymark.ui.workspace.plan;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.command.strategy.Promise;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.workspace.Names;

/** A goal and what hangs on it, by name. */
record Promises(Names names, GoalEntry entry) {

    /** The goal first. */
    List<Promise> all() {
        return Stream.of(
                        Stream.of(Promise.of(entry.goal().goal())),
                        entry.measures().stream().map(measure -> Promise.of(measure.measure())),
                        entry.milestones().stream().map(step -> Promise.of(step.milestone())))
                .flatMap(some -> some)
                .toList();
    }

    String label(Promise promise, Editing editing) {
        return editing.text("workspace.promise." + Names.word(promise.kind()), name(promise));
    }

    private String name(Promise promise) {
        return switch (promise.kind()) {
            case GOAL -> names.of(entry.goal().name());
            case MEASURE ->
                entry.measures().stream()
                        .filter(measure -> Promise.of(measure.measure()).equals(promise))
                        .map(measure -> names.of(measure.indicator()))
                        .findFirst()
                        .orElse(promise.id());
            case MILESTONE ->
                entry.milestones().stream()
                        .filter(step -> Promise.of(step.milestone()).equals(promise))
                        .map(step -> names.of(step.name()))
                        .findFirst()
                        .orElse(promise.id());
        };
    }
}
