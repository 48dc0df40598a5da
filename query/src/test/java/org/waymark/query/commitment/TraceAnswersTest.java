package org.waymark.query.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.command.reporting.Standing.OBSERVED;
import static org.waymark.command.reporting.Standing.REPORTED;
import static org.waymark.query.Cast.CRADLE;
import static org.waymark.query.Cast.FROM_12_TO_9;
import static org.waymark.query.Cast.IRELAND;
import static org.waymark.query.Cast.JOBLESS;
import static org.waymark.query.Cast.LANGUAGE;
import static org.waymark.query.Cast.NATIONALS;
import static org.waymark.query.Cast.NON_EU;
import static org.waymark.query.Cast.OUTLINE;
import static org.waymark.query.Cast.PAID_WORK;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.ROSA;
import static org.waymark.query.Cast.SERIES;
import static org.waymark.query.Cast.STATISTICS;
import static org.waymark.query.Cast.STRATEGY;
import static org.waymark.query.Cast.UNEMPLOYMENT;
import static org.waymark.query.Cast.VIKTOR;
import static org.waymark.query.Cast.WORK;
import static org.waymark.query.Cast.definition;
import static org.waymark.query.Cast.goal;
import static org.waymark.query.Cast.jobless;
import static org.waymark.query.commitment.Pledges.BY_GOAL;
import static org.waymark.query.commitment.Pledges.BY_MEASURE;
import static org.waymark.query.commitment.Pledges.CLASSES;
import static org.waymark.query.commitment.Pledges.EQUAL_PAY;
import static org.waymark.query.commitment.Pledges.EQUAL_PAY_ADDED;
import static org.waymark.query.commitment.Pledges.SIX;
import static org.waymark.query.commitment.Pledges.SIXTEEN;
import static org.waymark.query.commitment.Pledges.SIXTEEN_ADDED;
import static org.waymark.query.commitment.Pledges.SIX_ADDED;
import static org.waymark.query.commitment.Pledges.adopted;
import static org.waymark.query.commitment.Pledges.day;
import static org.waymark.query.commitment.Pledges.served;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.commitment.CommitmentEvent.CommitmentRetired;
import org.waymark.command.commitment.CommitmentId;
import org.waymark.command.indicator.Direction;
import org.waymark.command.indicator.IndicatorEvent.IndicatorDefined;
import org.waymark.command.reporting.Cell;
import org.waymark.command.reporting.Missing;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingEvent.SeriesOpened;
import org.waymark.command.reporting.ReportingEvent.ValueAccepted;
import org.waymark.command.reporting.ReportingEvent.ValueSubmitted;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Value;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Promise;
import org.waymark.command.strategy.Rhythm;
import org.waymark.command.strategy.Service;
import org.waymark.command.strategy.StrategyEvent.GoalAdded;
import org.waymark.command.strategy.StrategyEvent.GoalServing;
import org.waymark.command.strategy.StrategyEvent.MeasureAdded;
import org.waymark.command.strategy.StrategyEvent.MilestonePlanned;
import org.waymark.command.strategy.StrategyEvent.StrategyDrafted;
import org.waymark.query.ProjectionHarness;
import org.waymark.query.commitment.CommitmentTrace.Coverage;
import org.waymark.query.commitment.CommitmentTrace.Evidence;
import org.waymark.query.commitment.CommitmentTrace.ServingGoal;
import org.waymark.query.commitment.CommitmentTrace.ServingMeasure;
import org.waymark.query.commitment.CommitmentTrace.ServingMilestone;
import org.waymark.query.indicator.IndicatorFixture;
import org.waymark.query.reporting.SeriesFixture;
import org.waymark.query.strategy.StrategyFixture;
import org.waymark.query.version.VersionFixture;

class TraceAnswersTest {

    static final GoalId CHILDCARE = new GoalId("childcare");
    static final ReportingSeriesId SEEN = new ReportingSeriesId(UNEMPLOYMENT, IRELAND, CRADLE);
    static final Observation ELEVEN = Observation.of(new BigDecimal("11.3"));
    static final Observation TEN = Observation.of(new BigDecimal("10.5"));
    static final LocalDate RECORDED = LocalDate.of(2026, 3, 1);
    static final Service BY_CLASSES = Pledges.service(Promise.of(CLASSES.milestone()), SIX, Service.Basis.STATED);

    static ProjectionHarness.Told told(Object... later) {
        var begun = Stream.<Object>of(
                SIX_ADDED,
                SIXTEEN_ADDED,
                EQUAL_PAY_ADDED,
                new IndicatorDefined(UNEMPLOYMENT, definition(Direction.DOWN), PETRA),
                new StrategyDrafted(STRATEGY, OUTLINE, PETRA),
                new GoalAdded(STRATEGY, PAID_WORK, PETRA),
                new MeasureAdded(STRATEGY, jobless(FROM_12_TO_9, Rhythm.YEARLY), 2, PETRA),
                new MilestonePlanned(STRATEGY, CLASSES, 3, List.of(), PETRA),
                new GoalAdded(STRATEGY, goal(LANGUAGE, null, "Language"), PETRA));
        return ProjectionHarness.of(
                        CommitmentProjection::new,
                        ServingProjection::new,
                        StrategyFixture::projection,
                        IndicatorFixture::projection,
                        SeriesFixture::projection,
                        VersionFixture::projection,
                        TraceAnswers::new)
                .given(Stream.concat(begun, Stream.of(later)).toArray());
    }

    static void ask(ProjectionHarness.Told told, CommitmentId commitment, Consumer<CommitmentTrace> expected) {
        told.answersThat(
                new FindTrace(STRATEGY),
                CommitmentTrace.class,
                traces -> expected.accept(traces.stream()
                        .filter(trace -> trace.commitment().commitment().equals(commitment))
                        .findFirst()
                        .orElseThrow()));
    }

    static Object[] reports() {
        return new Object[] {
            new SeriesOpened(SERIES, REPORTED, ROSA),
            new SeriesOpened(SEEN, OBSERVED, ROSA),
            new ValueAccepted(SERIES, Period.year(2018), value(TEN), 1, null, VIKTOR),
            new ValueAccepted(SERIES, Period.year(2017), value(ELEVEN), 1, null, VIKTOR),
            new ValueAccepted(SERIES, Period.year(2019), value(Observation.missing(Missing.LATE)), 1, null, VIKTOR),
            new ValueAccepted(SEEN, Period.year(2020), value(ELEVEN), 1, null, VIKTOR),
            new ValueSubmitted(SERIES, Period.year(2020), value(TEN), null, ROSA)
        };
    }

    static Value value(Observation headline) {
        return new Value(List.of(new Cell(NON_EU, headline), new Cell(NATIONALS, TEN)), null, null, List.of());
    }

    @Test
    void whatNothingServesIsListedAsUncovered() {
        told(adopted(1)).answersThat(new FindTrace(STRATEGY), CommitmentTrace.class, traces -> {
            assertThat(traces)
                    .extracting(trace -> trace.commitment().commitment())
                    .containsExactly(EQUAL_PAY, SIX, SIXTEEN);
            assertThat(traces).extracting(CommitmentTrace::coverage).containsOnly(Coverage.UNCOVERED);
        });
    }

    @Test
    void aDraftCoversNothing() {
        ask(told(adopted(1), served(BY_GOAL, 4)), SIXTEEN, trace -> {
            assertThat(trace.coverage()).isEqualTo(Coverage.UNCOVERED);
            assertThat(trace.goals()).isEmpty();
        });
    }

    @Test
    void aGoalServesWithItsMeasuresMilestonesAndEvidence() {
        var history = Stream.concat(Stream.of(served(BY_GOAL, 4), adopted(1)), Stream.of(reports()));
        ask(told(history.toArray()), SIXTEEN, trace -> {
            assertThat(trace.since()).isEqualTo(day(1));
            assertThat(trace.goals())
                    .containsExactly(new ServingGoal(
                            WORK,
                            PAID_WORK.name(),
                            BY_GOAL,
                            List.of(new ServingMeasure(
                                    JOBLESS,
                                    UNEMPLOYMENT,
                                    NON_EU,
                                    definition(Direction.DOWN).name(),
                                    Words.english("%"),
                                    null,
                                    List.of(
                                            new Evidence(CRADLE, OBSERVED, 1, Period.year(2020), ELEVEN, RECORDED),
                                            new Evidence(STATISTICS, REPORTED, 2, Period.year(2018), TEN, RECORDED)))),
                            List.of(new ServingMilestone(
                                    CLASSES.milestone(), CLASSES.name(), Period.year(2018), null))));
        });
    }

    @Test
    void aMeasureServesAloneWhereItsGoalDoesNot() {
        ask(told(served(BY_MEASURE, 4), adopted(1)), EQUAL_PAY, trace -> {
            var goal = trace.goals().getFirst();
            assertThat(goal.service()).isNull();
            assertThat(goal.measures()).extracting(ServingMeasure::service).containsExactly(BY_MEASURE);
            assertThat(goal.milestones()).isEmpty();
        });
    }

    @Test
    void aMilestoneServesAloneToo() {
        ask(told(served(BY_CLASSES, 4), adopted(1)), SIX, trace -> {
            assertThat(trace.goals().getFirst().milestones())
                    .containsExactly(
                            new ServingMilestone(CLASSES.milestone(), CLASSES.name(), Period.year(2018), BY_CLASSES));
            assertThat(trace.goals().getFirst().measures()).isEmpty();
        });
    }

    @Test
    void goalsBelowAServingOneBelongToTheChain() {
        var below = new GoalAdded(STRATEGY, goal(CHILDCARE, WORK, "Childcare"), PETRA);
        ask(
                told(below, served(BY_GOAL, 4), adopted(1)),
                SIXTEEN,
                trace -> assertThat(trace.goals()).extracting(ServingGoal::goal).containsExactly(WORK, CHILDCARE));
    }

    @Test
    void goalsThatAlsoServeAServingOneBelongToTheChain() {
        var also = new GoalServing(STRATEGY, LANGUAGE, 2, List.of(WORK), PETRA);
        ask(
                told(also, served(BY_GOAL, 4), adopted(1)),
                SIXTEEN,
                trace -> assertThat(trace.goals()).extracting(ServingGoal::goal).containsExactly(WORK, LANGUAGE));
    }

    @Test
    void whatIsRetiredIsListedOnlyWhereItWasServed() {
        told(
                        served(BY_GOAL, 4),
                        adopted(1),
                        new CommitmentRetired(SIXTEEN, "Superseded", PETRA),
                        new CommitmentRetired(SIX, "Superseded", PETRA))
                .answersThat(
                        new FindTrace(STRATEGY),
                        CommitmentTrace.class,
                        traces -> assertThat(traces)
                                .extracting(trace -> trace.commitment().commitment())
                                .containsExactly(EQUAL_PAY, SIXTEEN));
    }

    @Test
    void aStrategyThatBindsNobodyHasNoTrace() {
        told(served(BY_GOAL, 4)).answers(new FindTrace(STRATEGY), CommitmentTrace.class);
    }
}
