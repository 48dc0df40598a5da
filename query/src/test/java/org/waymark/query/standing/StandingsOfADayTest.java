package org.waymark.query.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.command.reporting.Standing.OBSERVED;
import static org.waymark.command.reporting.Standing.REPORTED;
import static org.waymark.query.Cast.IRELAND;
import static org.waymark.query.Cast.MINA;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.ROSA;
import static org.waymark.query.Cast.SERIES;
import static org.waymark.query.Cast.STATISTICS;
import static org.waymark.query.Cast.UNEMPLOYMENT;
import static org.waymark.query.Cast.VIKTOR;
import static org.waymark.query.Cast.definition;
import static org.waymark.query.standing.StandingAnswersTest.DIVERGENCE;
import static org.waymark.query.standing.StandingAnswersTest.SEEN;
import static org.waymark.query.standing.StandingAnswersTest.SIX;
import static org.waymark.query.standing.StandingAnswersTest.TWELVE;
import static org.waymark.query.standing.StandingAnswersTest.Y2018;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.waymark.command.indicator.Direction;
import org.waymark.command.indicator.IndicatorEvent.IndicatorDefined;
import org.waymark.command.reporting.ReportingEvent.SeriesOpened;
import org.waymark.command.reporting.ReportingEvent.ValueAccepted;
import org.waymark.command.reporting.ReportingEvent.ValueSubmitted;
import org.waymark.command.standing.DivergenceEvent.DivergenceExplained;
import org.waymark.command.standing.Margin;
import org.waymark.command.standing.OversightEvent.MarginSet;
import org.waymark.command.standing.OversightId;
import org.waymark.query.ProjectionHarness;
import org.waymark.query.indicator.IndicatorFixture;
import org.waymark.query.reporting.SeriesFixture;

class StandingsOfADayTest {

    /** What both published in 2020 was known then; the margin and the words of 2026 were not. */
    @Test
    void onAnEarlierDayOnlyWhatWasKnownIsCompared() {
        var seen = new Object[] {
            new IndicatorDefined(UNEMPLOYMENT, definition(Direction.DOWN), PETRA),
            new SeriesOpened(SERIES, REPORTED, ROSA),
            new ValueSubmitted(SERIES, Y2018, SIX, LocalDate.of(2019, 5, 2), ROSA),
            new ValueAccepted(SERIES, Y2018, SIX, 1, LocalDate.of(2019, 5, 2), VIKTOR),
            new SeriesOpened(SEEN, OBSERVED, MINA),
            new ValueSubmitted(SEEN, Y2018, TWELVE, LocalDate.of(2020, 7, 1), MINA),
            new ValueAccepted(SEEN, Y2018, TWELVE, 1, LocalDate.of(2020, 7, 1), VIKTOR),
            new DivergenceExplained(DIVERGENCE, STATISTICS, "Drafts too", ROSA),
            new MarginSet(
                    new OversightId(UNEMPLOYMENT),
                    new Margin(new BigDecimal("50"), Margin.In.PERCENT),
                    "Samples are small",
                    PETRA)
        };
        known(
                seen,
                LocalDate.of(2020, 6, 30),
                standings -> assertThat(standings).isEmpty());
        known(seen, LocalDate.of(2020, 7, 1), standings -> {
            assertThat(standings.getFirst().usual()).isTrue();
            assertThat(standings.getFirst().beside()).hasSize(1);
            assertThat(standings.getFirst().flagged())
                    .singleElement()
                    .satisfies(flagged -> assertThat(flagged.said()).isEmpty());
        });
        known(seen, LocalDate.of(2026, 3, 1), standings -> {
            assertThat(standings.getFirst().usual()).isFalse();
            assertThat(standings.getFirst().flagged()).isEmpty();
        });
    }

    private static void known(Object[] events, LocalDate asof, Consumer<List<Standings>> expected) {
        ProjectionHarness.of(
                        IndicatorFixture::projection,
                        SeriesFixture::projection,
                        OversightProjection::new,
                        DivergenceProjection::new,
                        StandingAnswers::new)
                .given(events)
                .answersThat(new FindStandings(UNEMPLOYMENT, IRELAND, asof), Standings.class, expected);
    }
}
