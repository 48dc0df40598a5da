package org.waymark.query.history;

import static org.waymark.query.Cast.JOBLESS;
import static org.waymark.query.Cast.LANGUAGE;
import static org.waymark.query.Cast.OUTLINE;
import static org.waymark.query.Cast.PAID_WORK;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.STRATEGY;
import static org.waymark.query.Cast.WORK;
import static org.waymark.query.Cast.goal;

import java.util.List;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.commitment.CommitmentId;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.command.strategy.Promise;
import org.waymark.command.strategy.Rhythm;
import org.waymark.command.strategy.Service;
import org.waymark.command.strategy.ServingEvent.CommitmentServed;
import org.waymark.command.strategy.StrategyEvent.GoalAdded;
import org.waymark.command.strategy.StrategyEvent.GoalDropped;
import org.waymark.command.strategy.StrategyEvent.GoalReworded;
import org.waymark.command.strategy.StrategyEvent.MeasureAdded;
import org.waymark.command.strategy.StrategyEvent.MilestoneMoved;
import org.waymark.command.strategy.StrategyEvent.MilestonePlanned;
import org.waymark.command.strategy.StrategyEvent.StrategyDrafted;
import org.waymark.command.strategy.StrategyEvent.VersionAdopted;
import org.waymark.query.Cast;

/** What happens to the plan in these tests. */
final class Story {

    static final Topic PLAN = Topic.of(Topic.Kind.STRATEGY, STRATEGY.value());
    static final Topic GOAL = Topic.of(Topic.Kind.GOAL, STRATEGY.value(), WORK.value());
    static final Topic MEASURE = Topic.of(Topic.Kind.MEASURE, STRATEGY.value(), JOBLESS.value());
    static final Topic STEP = Topic.of(Topic.Kind.MILESTONE, STRATEGY.value(), "classes");

    static final StrategyDrafted DRAFTED = new StrategyDrafted(STRATEGY, OUTLINE, PETRA);
    static final GoalAdded ADDED = new GoalAdded(STRATEGY, PAID_WORK, PETRA);
    static final GoalAdded OTHER = new GoalAdded(STRATEGY, goal(LANGUAGE, null, "Language"), PETRA);
    static final GoalReworded REWORDED = reworded(2, "Work that pays");
    static final Service SERVICE =
            new Service(Promise.of(JOBLESS), new CommitmentId("GCM-16"), Service.Basis.STATED, Words.english("Page 3"));
    static final CommitmentServed SERVED = new CommitmentServed(STRATEGY, SERVICE, WORK, 4, PETRA);
    static final MeasureAdded MEASURED =
            new MeasureAdded(STRATEGY, Cast.jobless(Cast.FROM_12_TO_9, Rhythm.YEARLY), 3, PETRA);
    static final MilestoneId CLASSES = new MilestoneId("classes");
    static final MilestonePlanned PLANNED = new MilestonePlanned(
            STRATEGY,
            new Milestone(CLASSES, WORK, Words.english("Classes"), new Period("2018"), List.of(), null),
            2,
            List.of(),
            PETRA);
    static final MilestoneMoved MOVED =
            new MilestoneMoved(STRATEGY, CLASSES, WORK, 3, new Period("2019"), "Late", PETRA);
    static final GoalDropped DROPPED = new GoalDropped(STRATEGY, WORK, "Too dear", PETRA);

    private Story() {}

    static GoalReworded reworded(int revision, String name) {
        return new GoalReworded(
                STRATEGY, WORK, revision, Words.english(name), PAID_WORK.description(), List.of(), PETRA);
    }

    static VersionAdopted adopted(int version) {
        return new VersionAdopted(STRATEGY, version, Words.english("Decided"), List.of(), null, PETRA);
    }
}
