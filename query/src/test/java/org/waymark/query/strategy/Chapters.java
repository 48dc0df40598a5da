package org.waymark.query.strategy;

import static org.waymark.query.Cast.FROM_12_TO_9;
import static org.waymark.query.Cast.JOBLESS;
import static org.waymark.query.Cast.LANGUAGE;
import static org.waymark.query.Cast.MINA;
import static org.waymark.query.Cast.OUTLINE;
import static org.waymark.query.Cast.PAID_WORK;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.STRATEGY;
import static org.waymark.query.Cast.WORK;
import static org.waymark.query.Cast.goal;
import static org.waymark.query.Cast.jobless;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.strategy.Cause;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.command.strategy.Rhythm;
import org.waymark.command.strategy.StrategyEvent.GoalAdded;
import org.waymark.command.strategy.StrategyEvent.GoalDropped;
import org.waymark.command.strategy.StrategyEvent.GoalReworded;
import org.waymark.command.strategy.StrategyEvent.MeasureAdded;
import org.waymark.command.strategy.StrategyEvent.MilestoneMoved;
import org.waymark.command.strategy.StrategyEvent.MilestonePlanned;
import org.waymark.command.strategy.StrategyEvent.StrategyDrafted;
import org.waymark.command.strategy.StrategyEvent.TargetSet;
import org.waymark.command.strategy.StrategyEvent.VersionAdopted;
import org.waymark.command.strategy.Target;
import org.waymark.query.ProjectionHarness;

/** The story of a strategy up to its second draft. */
final class Chapters {

    static final GoalId CHILDCARE = new GoalId("childcare");
    static final Words REASON = Words.english("Because people asked for it");
    static final List<Cause> ASKED = List.of(new Cause("theme", "evening-classes"));
    static final LocalDate DECIDED = LocalDate.of(2017, 2, 7);
    static final Milestone CLASSES = new Milestone(
            new MilestoneId("classes"), WORK, Words.english("Classes"), Period.year(2018), List.of(), null);

    static final Object[] FIRST_VERSION = {
        new StrategyDrafted(STRATEGY, OUTLINE, PETRA),
        new GoalAdded(STRATEGY, PAID_WORK, PETRA),
        new GoalAdded(STRATEGY, goal(LANGUAGE, null, "Language"), PETRA),
        new GoalAdded(STRATEGY, goal(CHILDCARE, WORK, "Childcare"), PETRA),
        new MeasureAdded(STRATEGY, jobless(Target.NOT_PUBLISHED, Rhythm.YEARLY), 2, PETRA),
        new VersionAdopted(STRATEGY, 1, REASON, List.of(), DECIDED, PETRA)
    };

    static final Object[] SECOND_DRAFT = {
        new TargetSet(STRATEGY, JOBLESS, WORK, 3, FROM_12_TO_9, List.of(), PETRA),
        new MilestonePlanned(STRATEGY, CLASSES, 4, ASKED, PETRA),
        new MilestoneMoved(STRATEGY, CLASSES.milestone(), WORK, 5, Period.year(2019), "delayed", PETRA),
        new GoalReworded(STRATEGY, LANGUAGE, 2, Words.english("Evenings"), words("In the evening"), ASKED, PETRA),
        new GoalReworded(STRATEGY, LANGUAGE, 3, Words.english("Evenings"), words("After work"), ASKED, MINA),
        new GoalAdded(STRATEGY, goal(new GoalId("whim"), null, "A whim"), PETRA),
        new GoalDropped(STRATEGY, new GoalId("whim"), "not meant", PETRA)
    };

    static Words words(String text) {
        return Words.english(text);
    }

    private Chapters() {}

    static ProjectionHarness.Told told(Object[]... chapters) {
        return ProjectionHarness.of(StrategyProjection::new)
                .given(Arrays.stream(chapters).flatMap(Arrays::stream).toArray());
    }
}
