package org.waymark.ui.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.strategy.Horizon;
import org.waymark.command.strategy.Mark;
import org.waymark.query.progress.Branch;
import org.waymark.query.progress.GoalProgress;
import org.waymark.query.progress.MeasureProgress;
import org.waymark.query.progress.Point;
import org.waymark.query.progress.Status;
import org.waymark.query.progress.StrategyProgress;

/** Whether a strategy is on course: each measure's values beside what was promised. */
record ProgressAnswer(String id, Words name, int version, Map<Status, Integer> counts, List<GoalAnswer> goals) {

    static ProgressAnswer of(StrategyProgress progress) {
        return new ProgressAnswer(
                progress.strategy().value(),
                progress.outline().name(),
                progress.version(),
                progress.counts(),
                progress.goals().stream().map(GoalAnswer::of).toList());
    }

    /** A goal and its measures. */
    record GoalAnswer(
            String id,
            Words name,
            Horizon horizon,
            Status status,
            Map<Status, Integer> counts,
            List<MeasureAnswer> measures,
            List<PlanAnswer.MilestoneAnswer> milestones,
            BranchAnswer whole) {

        static GoalAnswer of(GoalProgress goal) {
            return new GoalAnswer(
                    goal.goal().goal().value(),
                    goal.goal().name(),
                    goal.goal().horizon(),
                    goal.status(),
                    goal.counts(),
                    goal.measures().stream().map(MeasureAnswer::of).toList(),
                    goal.milestones().stream()
                            .map(PlanAnswer.MilestoneAnswer::of)
                            .toList(),
                    BranchAnswer.of(goal.whole()));
        }
    }

    /** A goal with all goals that serve it; {@code withData} of {@code measures} have data. */
    record BranchAnswer(int goals, Status status, Map<Status, Integer> counts, int measures, int withData) {

        static BranchAnswer of(Branch whole) {
            return new BranchAnswer(whole.goals(), whole.status(), whole.counts(), whole.measures(), whole.told());
        }
    }

    /** A measure: headline values, the group they are compared with, and where they were promised to go. */
    record MeasureAnswer(
            String id,
            String indicator,
            @Nullable Words name,
            @Nullable Words unit,
            String place,
            String slice,
            List<ObservationAnswer> values,
            @Nullable ObservationAnswer latest,
            @Nullable String referenceSlice,
            List<ObservationAnswer> reference,
            TargetAnswer target,
            AssessmentAnswer assessment) {

        static MeasureAnswer of(MeasureProgress progress) {
            var measure = progress.measure();
            var indicator = progress.indicator();
            var latest = progress.latest();
            var reference = measure.reference();
            return new MeasureAnswer(
                    measure.measure().value(),
                    measure.indicator().value(),
                    indicator == null ? null : indicator.definition().name(),
                    indicator == null ? null : indicator.definition().unit(),
                    measure.place().value(),
                    measure.headline().toString(),
                    progress.values().stream().map(MeasureAnswer::number).toList(),
                    latest == null ? null : number(latest),
                    reference == null ? null : reference.toString(),
                    progress.reference().stream().map(MeasureAnswer::number).toList(),
                    new TargetAnswer(
                            !measure.target().path().isEmpty(),
                            measure.target().illustrative(),
                            measure.target().baseline(),
                            measure.target().path(),
                            measure.weight()),
                    AssessmentAnswer.of(progress.assessment()));
        }

        private static ObservationAnswer number(Point point) {
            return ObservationAnswer.of(
                    point.period().toString(), point.observation(), point.revision(), point.known());
        }
    }

    /** What was promised; {@code published} is false where no target was published. */
    record TargetAnswer(
            boolean published,
            boolean illustrative,
            @Nullable Mark baseline,
            List<Mark> path,
            BigDecimal weight) {}
}
