package org.waymark.query.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.command.reporting.Standing.OBSERVED;
import static org.waymark.command.reporting.Standing.PERCEIVED;
import static org.waymark.command.reporting.Standing.REPORTED;
import static org.waymark.query.Cast.CRADLE;
import static org.waymark.query.Cast.IRELAND;
import static org.waymark.query.Cast.MINA;
import static org.waymark.query.Cast.NON_EU;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.ROSA;
import static org.waymark.query.Cast.SERIES;
import static org.waymark.query.Cast.STATISTICS;
import static org.waymark.query.Cast.UNEMPLOYMENT;
import static org.waymark.query.Cast.VIKTOR;
import static org.waymark.query.Cast.definition;
import static org.waymark.query.History.at;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.indicator.Direction;
import org.waymark.command.indicator.IndicatorEvent.IndicatorDefined;
import org.waymark.command.reporting.Cell;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingEvent.AcceptanceWithdrawn;
import org.waymark.command.reporting.ReportingEvent.SeriesOpened;
import org.waymark.command.reporting.ReportingEvent.ValueAccepted;
import org.waymark.command.reporting.ReportingEvent.ValueSubmitted;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Standing;
import org.waymark.command.reporting.Survey;
import org.waymark.command.reporting.Value;
import org.waymark.command.standing.DivergenceEvent.DivergenceExplained;
import org.waymark.command.standing.DivergenceId;
import org.waymark.command.standing.Margin;
import org.waymark.command.standing.OversightEvent.MarginSet;
import org.waymark.command.standing.OversightId;
import org.waymark.query.ProjectionHarness;
import org.waymark.query.indicator.IndicatorFixture;
import org.waymark.query.reporting.SeriesFixture;
import org.waymark.query.standing.Flagged.Stretch;

class StandingAnswersTest {

    static final Period Y2018 = Period.year(2018);
    static final Value SIX = value("6.0", null);
    static final Value TWELVE = value("12.0", null);
    static final Survey ASKED = new Survey(812, "Are you out of work?", new BigDecimal("3.1"));
    static final ReportingSeriesId SEEN = new ReportingSeriesId(UNEMPLOYMENT, IRELAND, CRADLE);
    static final DivergenceId DIVERGENCE = new DivergenceId(UNEMPLOYMENT, IRELAND, Y2018);
    static final AcceptanceWithdrawn WITHDRAWN = new AcceptanceWithdrawn(SEEN, Y2018, TWELVE, 1, 0, "Twice", PETRA);

    static void told(Consumer<List<Standings>> expected, Object... more) {
        var events = new ArrayList<Object>(List.of(
                new IndicatorDefined(UNEMPLOYMENT, definition(Direction.DOWN), PETRA),
                new SeriesOpened(SERIES, REPORTED, ROSA),
                new ValueSubmitted(SERIES, Y2018, SIX, null, ROSA),
                new ValueAccepted(SERIES, Y2018, SIX, 1, null, VIKTOR)));
        events.addAll(List.of(more));
        ProjectionHarness.of(
                        IndicatorFixture::projection,
                        SeriesFixture::projection,
                        OversightProjection::new,
                        DivergenceProjection::new,
                        StandingAnswers::new)
                .given(events.toArray())
                .answersThat(FindStandings.now(null, null), Standings.class, expected)
                .answersThat(FindStandings.now(UNEMPLOYMENT, IRELAND), Standings.class, expected);
    }

    static Object[] seen(Standing standing, Value value, Object... more) {
        var events = new ArrayList<Object>(List.of(
                new SeriesOpened(SEEN, standing, MINA),
                new ValueSubmitted(SEEN, Y2018, value, null, MINA),
                new ValueAccepted(SEEN, Y2018, value, 1, null, VIKTOR)));
        events.addAll(List.of(more));
        return events.toArray();
    }

    static Value value(String number, @Nullable Survey survey) {
        var cell = new Cell(NON_EU, Observation.of(new BigDecimal(number)));
        return new Value(List.of(cell), null, null, List.of(), survey);
    }

    @Test
    void oneStandingAloneIsComparedWithNothing() {
        told(standings -> assertThat(standings).isEmpty());
    }

    @Test
    void aSurveyStandsBesideTheReportWithItsSample() {
        told(
                standings -> {
                    var row = standings.getFirst().beside().getFirst();
                    assertThat(row.sides()).extracting(Side::standing).containsExactly(REPORTED, PERCEIVED);
                    assertThat(row.sides().getLast().survey()).isEqualTo(ASKED);
                    assertThat(row.apart()).isEqualByComparingTo("2.0");
                    assertThat(row.diverges()).isFalse();
                    assertThat(standings.getFirst().flagged()).isEmpty();
                    assertThat(standings.getFirst().usual()).isTrue();
                },
                seen(PERCEIVED, value("8.0", ASKED)));
    }

    @Test
    void beyondTheMarginADivergenceIsFlaggedAndStays() {
        told(
                standings -> {
                    var flagged = standings.getFirst().flagged().getFirst();
                    assertThat(flagged.divergence()).isEqualTo(DIVERGENCE);
                    assertThat(flagged.stretches())
                            .containsExactly(new Stretch(at(6), null, new BigDecimal("6.0"), List.of(NON_EU)));
                    assertThat(flagged.sides()).containsExactly(CRADLE, STATISTICS);
                    assertThat(flagged.isOpen()).isTrue();
                    assertThat(flagged.isExplained()).isFalse();
                    assertThat(standings.getFirst().beside().getFirst().diverges())
                            .isTrue();
                },
                seen(OBSERVED, TWELVE));
    }

    @Test
    void itIsResolvedOnceBothSidesHaveSaidWhy() {
        told(
                standings -> {
                    var flagged = standings.getFirst().flagged().getFirst();
                    assertThat(flagged.isExplained()).isTrue();
                    assertThat(flagged.isOpen()).isTrue();
                    assertThat(flagged.said()).extracting(Explained::words).containsExactly("Drafts too", "No drafts");
                },
                seen(
                        OBSERVED,
                        TWELVE,
                        new DivergenceExplained(DIVERGENCE, STATISTICS, "Drafts too", ROSA),
                        new DivergenceExplained(DIVERGENCE, CRADLE, "No drafts", MINA)));
    }

    @Test
    void aWiderMarginLetsTheFlagFall() {
        var wide = new Margin(new BigDecimal("50"), Margin.In.PERCENT);
        told(
                standings -> {
                    assertThat(standings.getFirst().margin()).isEqualTo(wide);
                    assertThat(standings.getFirst().usual()).isFalse();
                    assertThat(standings.getFirst().flagged()).isEmpty();
                },
                seen(OBSERVED, TWELVE, new MarginSet(new OversightId(UNEMPLOYMENT), wide, "Samples are small", PETRA)));
    }

    @Test
    void whenAnAcceptanceIsWithdrawnItsHistoryStays() {
        told(
                standings -> {
                    assertThat(standings.getFirst().beside()).isEmpty();
                    var flagged = standings.getFirst().flagged().getFirst();
                    assertThat(flagged.isOpen()).isFalse();
                    assertThat(flagged.stretches())
                            .containsExactly(new Stretch(at(6), at(7), new BigDecimal("6.0"), List.of(NON_EU)));
                },
                seen(OBSERVED, TWELVE, WITHDRAWN));
    }
}
