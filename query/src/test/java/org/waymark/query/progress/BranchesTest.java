package org.waymark.query.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.query.Cast.LANGUAGE;
import static org.waymark.query.Cast.OUTLINE;
import static org.waymark.query.Cast.PAID_WORK;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.STRATEGY;
import static org.waymark.query.Cast.WORK;
import static org.waymark.query.Cast.goal;
import static org.waymark.query.Cast.jobless;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Measure;
import org.waymark.command.strategy.MeasureId;
import org.waymark.command.strategy.Rhythm;
import org.waymark.command.strategy.StrategyEvent.GoalAdded;
import org.waymark.command.strategy.StrategyEvent.GoalServing;
import org.waymark.command.strategy.StrategyEvent.MeasureAdded;
import org.waymark.command.strategy.StrategyEvent.StrategyDrafted;
import org.waymark.command.strategy.StrategyEvent.VersionAdopted;
import org.waymark.command.strategy.Target;
import org.waymark.query.ProjectionHarness;
import org.waymark.query.indicator.IndicatorFixture;
import org.waymark.query.reporting.SeriesFixture;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.StrategyFixture;
import org.waymark.query.version.VersionFixture;

class BranchesTest {

    private static final GoalId COURSES = new GoalId("courses");

    private static Measure measure(String name, GoalId goal) {
        var like = jobless(Target.NOT_PUBLISHED, Rhythm.YEARLY);
        return new Measure(
                new MeasureId(name),
                goal,
                like.indicator(),
                like.place(),
                like.headline(),
                like.reference(),
                like.target(),
                like.rhythm(),
                like.weight());
    }

    /** Courses lie below language and serve work as well; work serves language, so that there is a circle. */
    @Test
    void aGoalStandsTogetherWithAllThatServesItAndEachMeasureCountsOnce() {
        ProjectionHarness.of(
                        IndicatorFixture::projection,
                        StrategyFixture::projection,
                        VersionFixture::projection,
                        SeriesFixture::projection,
                        ChosenMethodProjection::new,
                        ProgressAnswers::new)
                .given(
                        new StrategyDrafted(STRATEGY, OUTLINE, PETRA),
                        new GoalAdded(STRATEGY, PAID_WORK, PETRA),
                        new GoalAdded(STRATEGY, goal(LANGUAGE, null, "Language"), PETRA),
                        new GoalAdded(STRATEGY, goal(COURSES, LANGUAGE, "Courses"), PETRA),
                        new MeasureAdded(STRATEGY, measure("first", WORK), 2, PETRA),
                        new MeasureAdded(STRATEGY, measure("second", COURSES), 2, PETRA),
                        new MeasureAdded(STRATEGY, measure("third", COURSES), 3, PETRA),
                        new GoalServing(STRATEGY, COURSES, 4, List.of(WORK, LANGUAGE), PETRA),
                        new GoalServing(STRATEGY, WORK, 3, List.of(LANGUAGE), PETRA),
                        new VersionAdopted(STRATEGY, 1, Words.english("Agreed"), List.of(), null, PETRA))
                .answer(new FindProgress(STRATEGY, Edition.ADOPTED), StrategyProgress.class, progress -> {
                    assertThat(progress.orElseThrow().goals())
                            .extracting(
                                    goal -> goal.goal().goal(),
                                    goal -> goal.whole().measures())
                            .containsExactlyInAnyOrder(tuple(LANGUAGE, 3), tuple(WORK, 3), tuple(COURSES, 2));
                    assertThat(progress.orElseThrow().goals())
                            .filteredOn(goal -> goal.goal().goal().equals(LANGUAGE))
                            .extracting(GoalProgress::whole)
                            .extracting(Branch::goals, Branch::told, Branch::status)
                            .containsExactly(tuple(2, 0, Status.NO_DATA));
                });
    }

    /** Whatever has no data says nothing about the worst, and is told beside it. */
    @Test
    void theOneWordIsTheWorstOfThoseWithData() {
        var branch =
                Branch.of(1, List.of(Status.ON_TRACK, Status.NO_DATA, Status.AT_RISK, Status.NO_DATA, Status.ACHIEVED));
        assertThat(branch.status()).isEqualTo(Status.AT_RISK);
        assertThat(branch.told() + " of " + branch.measures()).isEqualTo("3 of 5");
    }
}
