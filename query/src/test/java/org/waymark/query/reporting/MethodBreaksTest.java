package org.waymark.query.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.command.reporting.Standing.OBSERVED;
import static org.waymark.command.reporting.Standing.REPORTED;
import static org.waymark.query.Cast.CRADLE;
import static org.waymark.query.Cast.IRELAND;
import static org.waymark.query.Cast.NATIONALS;
import static org.waymark.query.Cast.NON_EU;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.ROSA;
import static org.waymark.query.Cast.SERIES;
import static org.waymark.query.Cast.UNEMPLOYMENT;
import static org.waymark.query.Cast.VIKTOR;
import static org.waymark.query.Cast.definition;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.indicator.Direction;
import org.waymark.command.indicator.IndicatorEvent.IndicatorDefined;
import org.waymark.command.indicator.IndicatorEvent.MethodChanged;
import org.waymark.command.reporting.Cell;
import org.waymark.command.reporting.Flag;
import org.waymark.command.reporting.Missing;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingEvent.SeriesOpened;
import org.waymark.command.reporting.ReportingEvent.ValueAccepted;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Value;
import org.waymark.query.ProjectionHarness;
import org.waymark.query.indicator.IndicatorFixture;

class MethodBreaksTest {

    static final ReportingSeriesId SEEN = new ReportingSeriesId(UNEMPLOYMENT, IRELAND, CRADLE);
    static final Observation TEN = Observation.of(new BigDecimal("10.0"));
    static final Observation LATE = Observation.missing(Missing.LATE);

    static Object accepted(ReportingSeriesId series, int year, Observation headline) {
        var value = new Value(List.of(new Cell(NON_EU, headline), new Cell(NATIONALS, TEN)), null, null, List.of());
        return new ValueAccepted(series, Period.year(year), value, 1, null, VIKTOR);
    }

    final ProjectionHarness.Told values = ProjectionHarness.of(
                    IndicatorFixture::projection, SeriesFixture::projection, ValueAnswers::new)
            .given(
                    new IndicatorDefined(UNEMPLOYMENT, definition(Direction.DOWN), PETRA),
                    new SeriesOpened(SERIES, REPORTED, ROSA),
                    new SeriesOpened(SEEN, OBSERVED, ROSA),
                    accepted(SERIES, 2016, TEN),
                    accepted(SERIES, 2017, LATE),
                    accepted(SERIES, 2018, TEN),
                    accepted(SERIES, 2019, TEN),
                    accepted(SEEN, 2019, TEN),
                    new MethodChanged(
                            UNEMPLOYMENT,
                            definition(Direction.DOWN),
                            Period.year(2017),
                            Words.english("A new survey"),
                            PETRA));

    @Test
    void standAtTheFirstValueOfEveryGroupAndSeries() {
        values.answersThat(
                new FindValues(null, UNEMPLOYMENT, null, null),
                ValueRow.class,
                rows -> assertThat(rows)
                        .filteredOn(row -> row.observation().flags().contains(Flag.BREAK))
                        .extracting(row -> row.series().source().value() + " " + row.period() + " " + row.slice())
                        .containsExactlyInAnyOrder(
                                "cso 2018 " + NON_EU,
                                "cso 2017 " + NATIONALS,
                                "cradle 2019 " + NON_EU,
                                "cradle 2019 " + NATIONALS));
    }
}
