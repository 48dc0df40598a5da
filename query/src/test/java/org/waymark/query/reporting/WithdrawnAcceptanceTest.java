package org.waymark.query.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.command.reporting.Standing.REPORTED;
import static org.waymark.query.Cast.CRADLE;
import static org.waymark.query.Cast.MINA;
import static org.waymark.query.Cast.NON_EU;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.ROSA;
import static org.waymark.query.Cast.SERIES;
import static org.waymark.query.Cast.UNEMPLOYMENT;
import static org.waymark.query.Cast.VIKTOR;
import static org.waymark.query.History.at;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingEvent.AcceptanceWithdrawn;
import org.waymark.command.reporting.ReportingEvent.OddityConfirmed;
import org.waymark.command.reporting.ReportingEvent.OpinionAsked;
import org.waymark.command.reporting.ReportingEvent.OpinionGiven;
import org.waymark.command.reporting.ReportingEvent.SeriesOpened;
import org.waymark.command.reporting.ReportingEvent.ValueAccepted;
import org.waymark.command.reporting.ReportingEvent.ValueCorrected;
import org.waymark.command.reporting.ReportingEvent.ValueSubmitted;
import org.waymark.command.reporting.Value;
import org.waymark.query.ProjectionHarness;
import org.waymark.query.ProjectionHarness.Told;
import org.waymark.query.reporting.SeriesPage.Confirmed;
import org.waymark.query.reporting.SeriesPage.Opinion;
import org.waymark.query.reporting.SeriesPage.PeriodEntry;
import org.waymark.query.reporting.SeriesPage.Revision;
import org.waymark.query.reporting.SeriesPage.Withdrawn;

class WithdrawnAcceptanceTest {

    static final Period Y2018 = Period.year(2018);
    static final Value EIGHT = Value.of(NON_EU, Observation.of(new BigDecimal("8.1")));
    static final Value SEVEN = Value.of(NON_EU, Observation.of(new BigDecimal("7.0")));
    static final String WRONG = "The wrong office";
    static final Object[] COUNTED = {
        new SeriesOpened(SERIES, REPORTED, ROSA),
        new ValueSubmitted(SERIES, Y2018, EIGHT, null, ROSA),
        new ValueAccepted(SERIES, Y2018, EIGHT, 1, null, VIKTOR)
    };

    static Told counted(Object... more) {
        var all = new ArrayList<>(List.of(COUNTED));
        all.addAll(List.of(more));
        return ProjectionHarness.of(SeriesProjection::new, ValueAnswers::new).given(all.toArray());
    }

    @Test
    void theValueWaitsAgainAndNothingCounts() {
        counted(new AcceptanceWithdrawn(SERIES, Y2018, EIGHT, 1, 0, WRONG, PETRA))
                .answers(new FindValues(null, UNEMPLOYMENT, null, null), ValueRow.class)
                .answersThat(
                        new FindReviewQueue(),
                        AwaitingReview.class,
                        queue -> assertThat(queue).singleElement().satisfies(one -> {
                            assertThat(one.value()).isEqualTo(EIGHT);
                            assertThat(one.reportedBy()).isEqualTo(ROSA);
                            assertThat(one.withdrawn()).isEqualTo(new Withdrawn(WRONG, PETRA, at(3)));
                        }));
    }

    @Test
    void theValueBeforeTheCorrectionCountsAgain() {
        counted(
                        new ValueCorrected(SERIES, Y2018, SEVEN, "Reweighted", null, ROSA),
                        new ValueAccepted(SERIES, Y2018, SEVEN, 2, null, VIKTOR),
                        new AcceptanceWithdrawn(SERIES, Y2018, SEVEN, 2, 1, WRONG, PETRA))
                .answersThat(
                        new FindValues(null, UNEMPLOYMENT, null, null),
                        ValueRow.class,
                        rows -> assertThat(rows).singleElement().satisfies(row -> {
                            assertThat(row.revision()).isEqualTo(1);
                            assertThat(row.observation())
                                    .isEqualTo(EIGHT.at(NON_EU).orElseThrow());
                        }));
    }

    @Test
    void everyValueThatEverCountedIsKept() {
        counted(
                        new AcceptanceWithdrawn(SERIES, Y2018, EIGHT, 1, 0, WRONG, PETRA),
                        new ValueAccepted(SERIES, Y2018, EIGHT, 2, null, MINA, "Counted by the register"))
                .answer(new FindSeries(SERIES), SeriesPage.class, page -> {
                    var entry = page.orElseThrow().periods().getFirst();
                    assertThat(entry.revisions())
                            .containsExactly(
                                    new Revision(
                                            1, EIGHT, null, VIKTOR, at(2), null, new Withdrawn(WRONG, PETRA, at(3))),
                                    new Revision(2, EIGHT, null, MINA, at(4), "Counted by the register", null));
                    assertThat(entry.counts()).map(Revision::revision).contains(2);
                    assertThat(entry.waiting()).isNull();
                });
    }

    @Test
    void aCorrectionThatWaitsStaysInFront() {
        counted(
                        new ValueCorrected(SERIES, Y2018, SEVEN, "Reweighted", null, ROSA),
                        new AcceptanceWithdrawn(SERIES, Y2018, EIGHT, 1, 0, WRONG, PETRA))
                .answersThat(
                        new FindReviewQueue(),
                        AwaitingReview.class,
                        queue -> assertThat(queue).singleElement().satisfies(one -> {
                            assertThat(one.value()).isEqualTo(SEVEN);
                            assertThat(one.before()).isNull();
                        }));
    }

    @Test
    void changesSinceAcceptedAreCounted() {
        counted(
                        new ValueCorrected(SERIES, Y2018, SEVEN, "Reweighted", null, ROSA),
                        new ValueCorrected(SERIES, Y2018, SEVEN, "Reweighted again", null, ROSA))
                .answersThat(
                        new FindReviewQueue(),
                        AwaitingReview.class,
                        queue -> assertThat(queue)
                                .extracting(AwaitingReview::changes)
                                .containsExactly(2));
    }

    @Test
    void whatCountsWithoutReviewSaysSoInEveryRow() {
        ProjectionHarness.of(SeriesProjection::new, ValueAnswers::new)
                .given(
                        new SeriesOpened(SERIES, REPORTED, ROSA),
                        new ValueSubmitted(SERIES, Y2018, EIGHT, null, ROSA),
                        new ValueAccepted(SERIES, Y2018, EIGHT, 1, null, PETRA, "Counted by the register"))
                .answersThat(
                        new FindValues(null, UNEMPLOYMENT, null, null),
                        ValueRow.class,
                        rows -> assertThat(rows)
                                .extracting(ValueRow::withoutReview)
                                .containsExactly("Counted by the register"));
    }

    @Test
    void confirmationsAndOpinionsStandBesideTheValue() {
        counted(
                        new OddityConfirmed(SERIES, Y2018, "JUMP", "First words", ROSA),
                        new OddityConfirmed(SERIES, Y2018, "JUMP", "A plant closed", ROSA),
                        new OpinionAsked(SERIES, Y2018, CRADLE, "Have you seen this?", VIKTOR),
                        new OpinionGiven(SERIES, Y2018, CRADLE, "We have.", MINA))
                .answer(new FindSeries(SERIES), SeriesPage.class, page -> {
                    var entry = page.orElseThrow().periods().getFirst();
                    assertThat(entry.confirmed()).containsExactly(new Confirmed("JUMP", "A plant closed", ROSA, at(4)));
                    assertThat(entry.opinions())
                            .containsExactly(
                                    new Opinion(CRADLE, "Have you seen this?", VIKTOR, at(5), "We have.", MINA, at(6)));
                    assertThat(entry.history()).hasSize(6);
                })
                .answersThat(
                        new FindSeriesOf(UNEMPLOYMENT),
                        SeriesPage.class,
                        pages -> assertThat(pages)
                                .singleElement()
                                .extracting(page -> page.periods().stream()
                                        .map(PeriodEntry::revision)
                                        .toList())
                                .isEqualTo(List.of(1)));
    }
}
