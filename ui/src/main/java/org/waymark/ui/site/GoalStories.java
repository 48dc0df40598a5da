package org.waymark.ui.site;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.waymark.query.progress.GoalProgress;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.words.Wording;

/** Tells goals of the plans that bind as they stand today. */
@Component
class GoalStories {

    private final PublicRecord record;
    private final Clock clock;

    GoalStories(PublicRecord record, Clock clock) {
        this.record = record;
        this.clock = clock;
    }

    /** The goal of this name, of the latest plan that has one. */
    Optional<GoalStory> named(String slug, Wording wording) {
        return record.plans().stream()
                .flatMap(plan -> of(plan, goal -> goal.goal().goal().value().equals(slug), wording).stream())
                .findFirst();
    }

    /** Those of a plan that are wanted. */
    List<GoalStory> of(StrategyPage plan, Predicate<GoalProgress> wanted, Wording wording) {
        return record.progress(plan.strategy()).stream()
                .flatMap(progress -> progress.goals().stream())
                .filter(wanted)
                .map(goal -> GoalStory.of(plan, goal, record.steps(plan.strategy()), LocalDate.now(clock), wording))
                .toList();
    }
}
