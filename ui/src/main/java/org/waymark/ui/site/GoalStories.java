package org.waymark.ui.site;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.waymark.query.progress.GoalProgress;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.words.Wording;

/** Tells goals of the plans that bind as they stood on a day. */
@Component
class GoalStories {

    private final Clock clock;

    GoalStories(Clock clock) {
        this.clock = clock;
    }

    /** The goal of this name, of the latest plan that has one. */
    Optional<GoalStory> named(String slug, KnownRecord known, Wording wording) {
        return known.plans().stream()
                .flatMap(plan -> of(plan, goal -> goal.goal().goal().value().equals(slug), known, wording).stream())
                .findFirst();
    }

    /** Those of a plan that are wanted. */
    List<GoalStory> of(StrategyPage plan, Predicate<GoalProgress> wanted, KnownRecord known, Wording wording) {
        var steps = known.steps(plan.strategy());
        return known.progress().stream()
                .filter(progress -> progress.strategy().equals(plan.strategy()))
                .flatMap(progress -> progress.goals().stream())
                .filter(wanted)
                .map(goal -> GoalStory.of(plan, goal, steps, known.today(clock), wording))
                .toList();
    }
}
