package org.waymark.query.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.command.reporting.Standing.OBSERVED;
import static org.waymark.command.reporting.Standing.REPORTED;
import static org.waymark.query.Cast.CRADLE;
import static org.waymark.query.Cast.FROM_12_TO_9;
import static org.waymark.query.Cast.IRELAND;
import static org.waymark.query.Cast.LANGUAGE;
import static org.waymark.query.Cast.NATIONALS;
import static org.waymark.query.Cast.NON_EU;
import static org.waymark.query.Cast.OUTLINE;
import static org.waymark.query.Cast.PAID_WORK;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.ROSA;
import static org.waymark.query.Cast.SERIES;
import static org.waymark.query.Cast.STRATEGY;
import static org.waymark.query.Cast.UNEMPLOYMENT;
import static org.waymark.query.Cast.VIKTOR;
import static org.waymark.query.Cast.definition;
import static org.waymark.query.Cast.goal;
import static org.waymark.query.Cast.jobless;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.assessment.Assessing;
import org.waymark.command.indicator.Direction;
import org.waymark.command.indicator.IndicatorEvent.IndicatorDefined;
import org.waymark.command.reporting.Cell;
import org.waymark.command.reporting.Flag;
import org.waymark.command.reporting.Missing;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingEvent.SeriesOpened;
import org.waymark.command.reporting.ReportingEvent.ValueAccepted;
import org.waymark.command.reporting.ReportingEvent.ValueSubmitted;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Value;
import org.waymark.command.strategy.Rhythm;
import org.waymark.command.strategy.StrategyEvent.GoalAdded;
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

class ProgressAnswersTest {

    static final Period Y2017 = Period.year(2017);
    static final Period Y2018 = Period.year(2018);
    static final Period Y2019 = Period.year(2019);
    static final LocalDate PUBLISHED = LocalDate.of(2018, 4, 26);
    static final LocalDate RECORDED = LocalDate.of(2026, 3, 1);
    static final ReportingSeriesId SEEN = new ReportingSeriesId(UNEMPLOYMENT, IRELAND, CRADLE);
    static final Observation ELEVEN = Observation.of(new BigDecimal("11.3"), Flag.BREAK);
    static final Observation TEN_AND_A_HALF = Observation.of(new BigDecimal("10.5"));
    static final Observation SIX = Observation.of(new BigDecimal("6.0"));
    static final Observation LATE = Observation.missing(Missing.LATE);

    static ProjectionHarness.Told told(Target target, Object... reports) {
        var plan = Stream.<Object>of(
                new IndicatorDefined(UNEMPLOYMENT, definition(Direction.DOWN), PETRA),
                new StrategyDrafted(STRATEGY, OUTLINE, PETRA),
                new GoalAdded(STRATEGY, PAID_WORK, PETRA),
                new GoalAdded(STRATEGY, goal(LANGUAGE, null, "Language"), PETRA),
                new MeasureAdded(STRATEGY, jobless(target, Rhythm.YEARLY), 2, PETRA),
                new VersionAdopted(STRATEGY, 1, Words.english("Agreed"), List.of(), null, PETRA));
        return ProjectionHarness.of(
                        IndicatorFixture::projection,
                        StrategyFixture::projection,
                        VersionFixture::projection,
                        SeriesFixture::projection,
                        ChosenMethodProjection::new,
                        ProgressAnswers::new)
                .given(Stream.concat(plan, Stream.of(reports)).toArray());
    }

    static ProjectionHarness.Told measured(Target target) {
        return told(
                target,
                new SeriesOpened(SERIES, REPORTED, ROSA),
                new SeriesOpened(SEEN, OBSERVED, ROSA),
                new ValueAccepted(SERIES, Y2018, value(TEN_AND_A_HALF, SIX), 1, null, VIKTOR),
                new ValueAccepted(SERIES, Y2017, value(ELEVEN, SIX), 1, PUBLISHED, VIKTOR),
                new ValueAccepted(SERIES, Y2019, Value.of(NON_EU, LATE), 1, null, VIKTOR),
                new ValueAccepted(SEEN, Period.year(2020), value(SIX, SIX), 1, null, VIKTOR),
                new ValueSubmitted(SERIES, Period.year(2020), value(SIX, SIX), null, ROSA));
    }

    static Value value(Observation headline, Observation reference) {
        return new Value(List.of(new Cell(NON_EU, headline), new Cell(NATIONALS, reference)), null, null, List.of());
    }

    static Point point(Period period, Observation observation, LocalDate known) {
        return new Point(period, observation, known, 1);
    }

    static MeasureProgress only(StrategyProgress progress) {
        return progress.goals().getFirst().measures().getFirst();
    }

    @Test
    void aMeasureShowsItsHeadlineBesideItsReferenceWithEveryFlagAndGap() {
        measured(FROM_12_TO_9).answer(new FindProgress(STRATEGY, Edition.ADOPTED), StrategyProgress.class, progress -> {
            var measure = only(progress.orElseThrow());
            assertThat(measure.values())
                    .containsExactly(
                            point(Y2017, ELEVEN, PUBLISHED),
                            point(Y2018, TEN_AND_A_HALF, RECORDED),
                            point(Y2019, LATE, RECORDED));
            assertThat(measure.reference()).containsExactly(point(Y2017, SIX, PUBLISHED), point(Y2018, SIX, RECORDED));
            assertThat(measure.latest()).isEqualTo(point(Y2018, TEN_AND_A_HALF, RECORDED));
            assertThat(measure.assessment()).isEqualTo(new Assessment(Status.AT_RISK, Assessing.USUAL, 0.75, null));
        });
    }

    @Test
    void aStrategyCountsItsMeasuresAndAGoalWithoutAnyIsNotAssessed() {
        measured(FROM_12_TO_9).answer(new FindProgress(STRATEGY, Edition.DRAFT), StrategyProgress.class, progress -> {
            var strategy = progress.orElseThrow();
            assertThat(strategy.version()).isEqualTo(1);
            assertThat(strategy.counts()).containsEntry(Status.AT_RISK, 1).containsEntry(Status.NO_DATA, 0);
            assertThat(strategy.goals())
                    .extracting(GoalProgress::status)
                    .containsExactly(Status.AT_RISK, Status.NOT_ASSESSED);
        });
    }

    @Test
    void withoutAPublishedTargetNothingIsClaimed() {
        measured(Target.NOT_PUBLISHED)
                .answer(
                        new FindProgress(STRATEGY, Edition.ADOPTED),
                        StrategyProgress.class,
                        progress -> assertThat(only(progress.orElseThrow()).assessment())
                                .isEqualTo(new Assessment(Status.NOT_ASSESSED, Assessing.USUAL, null, "no-target")));
    }

    @Test
    void withoutAnyValueThereIsNoData() {
        told(FROM_12_TO_9)
                .answer(
                        new FindProgress(STRATEGY, Edition.ADOPTED),
                        StrategyProgress.class,
                        progress -> assertThat(only(progress.orElseThrow())
                                        .assessment()
                                        .status())
                                .isEqualTo(Status.NO_DATA));
    }
}
