package org.waymark.query.commitment;

import static org.waymark.query.Cast.JOBLESS;
import static org.waymark.query.Cast.LANGUAGE;
import static org.waymark.query.Cast.OUTLINE;
import static org.waymark.query.Cast.PAID_WORK;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.STRATEGY;
import static org.waymark.query.Cast.WORK;
import static org.waymark.query.Cast.goal;
import static org.waymark.query.Cast.jobless;
import static org.waymark.query.commitment.Pledges.BY_GOAL;
import static org.waymark.query.commitment.Pledges.BY_MEASURE;
import static org.waymark.query.commitment.Pledges.adopted;
import static org.waymark.query.commitment.Pledges.served;
import static org.waymark.query.commitment.Pledges.stopped;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.command.strategy.Rhythm;
import org.waymark.command.strategy.StrategyEvent.GoalAdded;
import org.waymark.command.strategy.StrategyEvent.GoalDropped;
import org.waymark.command.strategy.StrategyEvent.MeasureAdded;
import org.waymark.command.strategy.StrategyEvent.MeasureDropped;
import org.waymark.command.strategy.StrategyEvent.StrategyDrafted;
import org.waymark.command.strategy.Target;
import org.waymark.query.ProjectionHarness;

class ServingProjectionTest {

    static ProjectionHarness.Told told(Object... later) {
        var begun = Stream.<Object>of(
                new StrategyDrafted(STRATEGY, OUTLINE, PETRA),
                new GoalAdded(STRATEGY, PAID_WORK, PETRA),
                new GoalAdded(STRATEGY, goal(LANGUAGE, null, "Language"), PETRA),
                new MeasureAdded(STRATEGY, jobless(Target.NOT_PUBLISHED, Rhythm.YEARLY), 2, PETRA),
                served(BY_GOAL, 3));
        return ProjectionHarness.of(ServingProjection::new)
                .given(Stream.concat(begun, Stream.of(later)).toArray());
    }

    @Test
    void showsWhatIsDraftedAndWhatBinds() {
        told(adopted(1), served(BY_MEASURE, 4))
                .answers(
                        new FindServings(STRATEGY),
                        Serving.class,
                        new Serving(BY_GOAL, WORK, true, true),
                        new Serving(BY_MEASURE, WORK, true, false));
    }

    @Test
    void losesWhatWasStopped() {
        told(served(BY_MEASURE, 4), stopped(BY_GOAL, 5, ""))
                .answers(new FindServings(STRATEGY), Serving.class, new Serving(BY_MEASURE, WORK, true, false));
    }

    @Test
    void keepsWhatTheNextVersionEnds() {
        told(adopted(1), stopped(BY_GOAL, 4, "not ours"))
                .answers(new FindServings(STRATEGY), Serving.class, new Serving(BY_GOAL, WORK, false, true));
    }

    @Test
    void forgetsWhatAVersionEnded() {
        told(adopted(1), stopped(BY_GOAL, 4, "not ours"), adopted(2))
                .answers(new FindServings(STRATEGY), Serving.class);
    }

    @Test
    void losesWhatHungOnADroppedGoal() {
        told(served(BY_MEASURE, 4), new GoalDropped(STRATEGY, WORK, "not ours", PETRA))
                .answers(new FindServings(STRATEGY), Serving.class);
    }

    @Test
    void losesWhatWasServedByADroppedMeasure() {
        told(served(BY_MEASURE, 4), new MeasureDropped(STRATEGY, JOBLESS, WORK, 5, "not counted", PETRA))
                .answers(new FindServings(STRATEGY), Serving.class, new Serving(BY_GOAL, WORK, true, false));
    }
}
