package org.waymark.query.quality;

import static org.waymark.command.reporting.Standing.REPORTED;
import static org.waymark.query.Cast.NON_EU;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.ROSA;
import static org.waymark.query.Cast.SERIES;
import static org.waymark.query.Cast.UNEMPLOYMENT;
import static org.waymark.query.Cast.definition;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.indicator.Direction;
import org.waymark.command.indicator.IndicatorEvent.IndicatorDefined;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingEvent.SeriesOpened;
import org.waymark.command.reporting.ReportingEvent.ValueSubmitted;
import org.waymark.command.reporting.Value;
import org.waymark.query.ProjectionHarness;
import org.waymark.query.indicator.IndicatorFixture;
import org.waymark.query.reporting.SeriesFixture;

class OddityAnswersTest {

    static final Period Y2018 = Period.year(2018);
    static final Period Y2019 = Period.year(2019);

    final ProjectionHarness.Told series = ProjectionHarness.of(
                    IndicatorFixture::projection, SeriesFixture::projection, OddityAnswers::new)
            .given(
                    new IndicatorDefined(UNEMPLOYMENT, definition(Direction.DOWN), PETRA),
                    new SeriesOpened(SERIES, REPORTED, ROSA),
                    new ValueSubmitted(SERIES, Y2018, value("8.0"), null, ROSA));

    static Value value(String number) {
        return Value.of(NON_EU, Observation.of(new BigDecimal(number)));
    }

    @Test
    void nothingIsOddAboutAValueLikeTheOneBefore() {
        series.answers(new FindOddities(SERIES, Y2019, value("8.4")), Oddity.class);
    }

    @Test
    void aShareBeyondItsLimitsIsOddAndSoIsAJump() {
        series.answers(
                new FindOddities(SERIES, Y2019, value("120")),
                Oddity.class,
                new Oddity(OddityKind.OUT_OF_LIMITS, NON_EU, Map.of("value", "120", "limit", "100", "side", "above")),
                new Oddity(
                        OddityKind.JUMP,
                        NON_EU,
                        Map.of(
                                "value", "120",
                                "before", "8",
                                "period", "2018",
                                "percent", "1400",
                                "most", "50")));
    }
}
