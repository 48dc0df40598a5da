package org.waymark.query.version;

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
import static org.waymark.query.Cast.mark;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.strategy.Cause;
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
import org.waymark.query.theme.ThemeFixture;

/** A plan in three versions: decided in 2017 and 2019 and imported, then amended while the service was running. */
final class Story {

    static final LocalDate IN_2017 = LocalDate.of(2017, 2, 7);
    static final LocalDate IN_2019 = LocalDate.of(2019, 11, 4);
    static final LocalDate RECORDED = LocalDate.of(2026, 3, 1);
    static final Words REASON = Words.english("Later than planned").and("ar", "أبطأ مما خُطط له");
    static final List<Cause> ASKED = List.of(new Cause("theme", "evening-classes"));

    static final Milestone CLASSES = new Milestone(
            new MilestoneId("classes"), WORK, Words.english("Classes"), Period.year(2018), List.of(), null);
    static final Target TO_9 = new Target(mark(2016, "12.0"), List.of(mark(2020, "9.0")), false);
    static final Target TO_10 = new Target(mark(2016, "12"), List.of(mark(2020, "10")), false);
    static final Target LATER_TO_9 = new Target(mark(2017, "11.5"), List.of(mark(2022, "9")), false);

    static final Object[] FIRST = {
        new StrategyDrafted(STRATEGY, OUTLINE, PETRA),
        new GoalAdded(STRATEGY, PAID_WORK, PETRA),
        new GoalAdded(STRATEGY, goal(LANGUAGE, null, "Language"), PETRA),
        new MeasureAdded(STRATEGY, jobless(TO_9, Rhythm.YEARLY), 2, PETRA),
        new MilestonePlanned(STRATEGY, CLASSES, 3, List.of(), PETRA),
        new VersionAdopted(STRATEGY, 1, Words.english("Agreed"), List.of(), IN_2017, PETRA)
    };

    static final Object[] SECOND = {
        new TargetSet(STRATEGY, JOBLESS, WORK, 4, TO_10, ASKED, PETRA),
        new MilestoneMoved(STRATEGY, CLASSES.milestone(), WORK, 5, Period.year(2019), "no teachers", MINA),
        new GoalReworded(
                STRATEGY, LANGUAGE, 2, Words.english("Evenings"), Words.english("After work"), List.of(), PETRA),
        new VersionAdopted(STRATEGY, 2, REASON, List.of(new Cause("review", "r-1")), IN_2019, PETRA)
    };

    static final Object[] THIRD = {
        new TargetSet(STRATEGY, JOBLESS, WORK, 6, LATER_TO_9, List.of(), MINA),
        new GoalDropped(STRATEGY, LANGUAGE, "no money", MINA),
        new VersionAdopted(STRATEGY, 3, REASON, List.of(), null, PETRA)
    };

    private Story() {}

    static ProjectionHarness.Told told(Object[]... chapters) {
        Function<MongoDatabase, Object> versions = VersionProjection::new;
        return ProjectionHarness.of(versions, MethodProjection::new, VersionAnswers::new, ThemeFixture::projection)
                .given(Arrays.stream(chapters).flatMap(Arrays::stream).toArray());
    }
}
