package org.waymark.query.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.query.Cast.NON_EU;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.ROSA;
import static org.waymark.query.Cast.SERIES;
import static org.waymark.query.Cast.UNEMPLOYMENT;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.indicator.Direction;
import org.waymark.command.indicator.IndicatorEvent.IndicatorDefined;
import org.waymark.command.quality.Expression;
import org.waymark.command.quality.Importance;
import org.waymark.command.quality.Operator;
import org.waymark.command.quality.Rule;
import org.waymark.command.reporting.Missing;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingEvent.SeriesOpened;
import org.waymark.command.reporting.ReportingEvent.ValueSubmitted;
import org.waymark.command.reporting.Standing;
import org.waymark.command.reporting.Value;
import org.waymark.query.Cast;
import org.waymark.query.ProjectionHarness;
import org.waymark.query.indicator.IndicatorFixture;
import org.waymark.query.quality.RuleTrial.Flagged;
import org.waymark.query.reporting.SeriesFixture;

class TrialAnswersTest {

    static final Rule GROWS_SLOWLY = new Rule(
            UNEMPLOYMENT,
            null,
            Expression.read("unemployment-rate"),
            Operator.AT_MOST,
            Expression.read("1.5 * unemployment-rate@previous"),
            Words.english("Grows slowly"),
            Words.english("By half at most"),
            Importance.MEDIUM,
            true);

    @Test
    void aRuleIsTriedOnEveryValueThereIs() {
        ProjectionHarness.of(
                        IndicatorFixture::projection,
                        SeriesFixture::projection,
                        QualityFixture::rules,
                        QualityFixture::thresholds,
                        TrialAnswers::new)
                .given(
                        new IndicatorDefined(UNEMPLOYMENT, Cast.definition(Direction.DOWN), PETRA),
                        new SeriesOpened(SERIES, Standing.REPORTED, ROSA),
                        submitted(2017, Observation.of(new BigDecimal("4"))),
                        submitted(2018, Observation.of(new BigDecimal("6"))),
                        submitted(2019, Observation.of(new BigDecimal("9.1"))),
                        submitted(2020, Observation.missing(Missing.LATE)))
                .answer(new FindRuleTrial(GROWS_SLOWLY), RuleTrial.class, trial -> {
                    assertThat(trial.orElseThrow().values()).isEqualTo(4);
                    assertThat(trial.orElseThrow().unknown()).isEqualTo(2);
                    assertThat(trial.orElseThrow().flagged()).isOne();
                    assertThat(trial.orElseThrow().first())
                            .containsExactly(new Flagged(
                                    SERIES, Period.year(2019), new BigDecimal("9.1"), new BigDecimal("9.0")));
                });
    }

    static ValueSubmitted submitted(int year, Observation observation) {
        return new ValueSubmitted(SERIES, Period.year(year), Value.of(NON_EU, observation), null, ROSA);
    }
}
