package org.waymark.query.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.command.reporting.Standing.OBSERVED;
import static org.waymark.command.reporting.Standing.REPORTED;
import static org.waymark.query.Cast.CRADLE;
import static org.waymark.query.Cast.FINGAL;
import static org.waymark.query.Cast.IRELAND;
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
import static org.waymark.query.Cast.jobless;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.reporting.Cell;
import org.waymark.command.reporting.Flag;
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
import org.waymark.command.strategy.StrategyId;
import org.waymark.command.strategy.Target;
import org.waymark.query.ProjectionHarness;
import org.waymark.query.strategy.StrategyFixture;

class ValueAnswersTest {

    static final Period Y2017 = Period.year(2017);
    static final Period Y2018 = Period.year(2018);
    static final LocalDate PUBLISHED = LocalDate.of(2018, 4, 26);
    static final LocalDate RECORDED = LocalDate.of(2026, 3, 1);
    static final Observation TEN = Observation.of(new BigDecimal("10.0"), Flag.BREAK);
    static final Observation SIX = Observation.of(new BigDecimal("6.2"));
    static final Value BOTH =
            new Value(List.of(new Cell(NON_EU, TEN), new Cell(NATIONALS, SIX)), null, "LFS", List.of());
    static final Value ONE = Value.of(NON_EU, SIX);
    static final ReportingSeriesId LOCAL = new ReportingSeriesId(UNEMPLOYMENT, FINGAL, STATISTICS);
    static final ReportingSeriesId SEEN = new ReportingSeriesId(UNEMPLOYMENT, IRELAND, CRADLE);

    static final ValueRow SEEN_ROW = new ValueRow(SEEN, OBSERVED, Y2018, NON_EU, SIX, 1, null, RECORDED);
    static final ValueRow NATIONALS_ROW = new ValueRow(SERIES, REPORTED, Y2017, NATIONALS, SIX, 1, "LFS", PUBLISHED);
    static final ValueRow NON_EU_ROW = new ValueRow(SERIES, REPORTED, Y2017, NON_EU, TEN, 1, "LFS", PUBLISHED);
    static final ValueRow LOCAL_ROW = new ValueRow(LOCAL, REPORTED, Y2018, NON_EU, SIX, 1, null, RECORDED);

    final ProjectionHarness.Told values = ProjectionHarness.of(
                    StrategyFixture::projection, SeriesProjection::new, ValueAnswers::new)
            .given(
                    new StrategyDrafted(STRATEGY, OUTLINE, PETRA),
                    new GoalAdded(STRATEGY, PAID_WORK, PETRA),
                    new MeasureAdded(STRATEGY, jobless(Target.NOT_PUBLISHED, Rhythm.YEARLY), 2, PETRA),
                    new VersionAdopted(STRATEGY, 1, Words.english("Agreed"), List.of(), null, PETRA),
                    new SeriesOpened(SERIES, REPORTED, ROSA),
                    new SeriesOpened(SEEN, OBSERVED, ROSA),
                    new SeriesOpened(LOCAL, REPORTED, ROSA),
                    new ValueSubmitted(SERIES, Y2017, BOTH, PUBLISHED, ROSA),
                    new ValueAccepted(SERIES, Y2017, BOTH, 1, PUBLISHED, VIKTOR),
                    new ValueSubmitted(SEEN, Y2018, ONE, null, ROSA),
                    new ValueAccepted(SEEN, Y2018, ONE, 1, null, VIKTOR),
                    new ValueSubmitted(LOCAL, Y2018, ONE, null, ROSA),
                    new ValueAccepted(LOCAL, Y2018, ONE, 1, null, VIKTOR),
                    new ValueSubmitted(SERIES, Y2018, ONE, null, ROSA));

    @Test
    void onlyAcceptedValuesCountARowForEachGroup() {
        values.answers(
                new FindValues(null, null, null, null), ValueRow.class, SEEN_ROW, NATIONALS_ROW, NON_EU_ROW, LOCAL_ROW);
    }

    @Test
    void areFoundByWhatAStrategyMeasures() {
        values.answers(new FindValues(STRATEGY, null, null, null), ValueRow.class, SEEN_ROW, NATIONALS_ROW, NON_EU_ROW)
                .answers(new FindValues(new StrategyId("other"), null, null, null), ValueRow.class);
    }

    @Test
    void areFoundByIndicatorPlaceAndStanding() {
        values.answers(new FindValues(null, UNEMPLOYMENT, FINGAL, null), ValueRow.class, LOCAL_ROW)
                .answers(new FindValues(STRATEGY, UNEMPLOYMENT, IRELAND, OBSERVED), ValueRow.class, SEEN_ROW);
    }

    @Test
    void keepEveryDigit() {
        values.answersThat(
                new FindValues(null, null, null, REPORTED),
                ValueRow.class,
                rows -> assertThat(rows)
                        .extracting(row -> String.valueOf(row.observation().value()))
                        .containsExactly("6.2", "10.0", "6.2"));
    }
}
