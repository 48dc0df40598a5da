package org.waymark.ui.workspace.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.query.commitment.FindServings;
import org.waymark.query.commitment.Serving;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategy;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.Change;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;

/** What differs, in one line each: between the draft and what binds, or as a version recorded it. */
final class Changes {

    private final Seat seat;
    private final Names names;

    Changes(Seat seat, Names names) {
        this.seat = seat;
        this.names = names;
    }

    /** What the draft changes about the version that binds. */
    List<String> sinceAdoption(StrategyPage draft) {
        var before = entries(seat.find(new FindStrategy(draft.strategy(), Edition.ADOPTED), StrategyPage.class)
                .map(StrategyPage::goals)
                .orElse(List.of()));
        var after = entries(draft.goals());
        var lines = new ArrayList<String>();
        after.forEach((id, entry) -> goal(before.get(id), entry, lines));
        before.forEach((id, entry) -> {
            if (!after.containsKey(id)) {
                lines.add(line("goal-dropped", names.of(entry.goal().name())));
            }
        });
        seat.list(new FindServings(draft.strategy()), Serving.class).stream()
                .filter(serving -> serving.drafted() != serving.binding())
                .forEach(serving -> lines.add(line(
                        serving.drafted() ? "commitment-served" : "serving-stopped",
                        serving.service().commitment().value())));
        return lines;
    }

    private static Map<String, GoalEntry> entries(List<GoalEntry> goals) {
        var byId = new HashMap<String, GoalEntry>();
        goals.forEach(entry -> byId.put(entry.goal().goal().value(), entry));
        return byId;
    }

    private void goal(@org.jspecify.annotations.Nullable GoalEntry before, GoalEntry after, List<String> lines) {
        var name = names.of(after.goal().name());
        if (before == null) {
            lines.add(line("goal-added", name));
        } else if (!before.goal().equals(after.goal())) {
            var old = names.of(before.goal().name());
            lines.add(
                    line("goal-reworded", old.equals(name) ? name : seat.text("workspace.change.from-to", old, name)));
        }
        if (before != null && !before.terms().equals(after.terms())) {
            lines.add(line("goal-detailed", name));
        }
        var measures = before == null ? List.<org.waymark.command.strategy.Measure>of() : before.measures();
        for (var measure : after.measures()) {
            if (!measures.contains(measure)) {
                var there = measures.stream().anyMatch(old -> old.measure().equals(measure.measure()));
                lines.add(line(there ? "target-set" : "measure-added", names.of(measure.indicator())));
            }
        }
        for (var old : measures) {
            if (after.measures().stream().noneMatch(measure -> measure.measure().equals(old.measure()))) {
                lines.add(line("measure-dropped", names.of(old.indicator())));
            }
        }
        var steps = before == null ? List.<org.waymark.command.strategy.Milestone>of() : before.milestones();
        for (var step : after.milestones()) {
            if (!steps.contains(step)) {
                var there = steps.stream().anyMatch(old -> old.milestone().equals(step.milestone()));
                lines.add(line(there ? "milestone-moved" : "milestone-planned", names.of(step.name())));
            }
        }
        for (var old : steps) {
            if (after.milestones().stream().noneMatch(step -> step.milestone().equals(old.milestone()))) {
                lines.add(line("milestone-dropped", names.of(old.name())));
            }
        }
    }

    private String line(String kind, String what) {
        return seat.text("workspace.change.strategy." + kind) + ": " + what;
    }

    /** One change as its version recorded it. */
    String recorded(Change change) {
        var before = change.before();
        var after = change.after();
        var kind = seat.text("workspace.change." + change.kind());
        if (before != null && after != null && !before.equals(after)) {
            return kind + ": " + seat.text("workspace.change.from-to", names.of(before), names.of(after));
        }
        return kind + ": " + (after != null ? names.of(after) : before != null ? names.of(before) : change.id());
    }
}
