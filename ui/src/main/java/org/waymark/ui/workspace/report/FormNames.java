package org.waymark.ui.workspace.report;

import java.util.List;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategies;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.entry.FormCode;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;

/** What forms are called: as the plan or the goal they follow. */
final class FormNames {

    private final EntryWords words;
    private final Names names;
    private final List<StrategyPage> plans;

    FormNames(Seat seat, EntryWords words, Names names) {
        this.words = words;
        this.names = names;
        plans = seat.list(new FindStrategies(Edition.ADOPTED), StrategyPage.class);
    }

    String of(FormCode code) {
        var strategy = code.strategy();
        if (strategy == null) {
            return words.say("form.all");
        }
        return plans.stream()
                .filter(plan -> plan.strategy().equals(strategy))
                .findFirst()
                .map(plan -> of(plan, code))
                .orElse(code.toString());
    }

    private String of(StrategyPage plan, FormCode code) {
        return plan.goals().stream()
                .filter(goal -> goal.goal().goal().equals(code.goal()))
                .findFirst()
                .map(goal -> words.say(
                        "form.goal",
                        names.of(plan.outline().name()),
                        names.of(goal.goal().name())))
                .orElse(names.of(plan.outline().name()));
    }
}
