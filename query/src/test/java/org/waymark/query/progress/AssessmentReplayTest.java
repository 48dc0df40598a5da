package org.waymark.query.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.command.reporting.Standing.REPORTED;
import static org.waymark.query.Cast.FROM_12_TO_9;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.ROSA;
import static org.waymark.query.Cast.SERIES;
import static org.waymark.query.Cast.STRATEGY;
import static org.waymark.query.Cast.VIKTOR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.assessment.Assessing;
import org.waymark.command.assessment.AssessmentEvent.MethodChosen;
import org.waymark.command.assessment.AssessmentId;
import org.waymark.command.assessment.MethodKind;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingEvent.AcceptanceWithdrawn;
import org.waymark.command.reporting.ReportingEvent.SeriesOpened;
import org.waymark.command.reporting.ReportingEvent.ValueAccepted;
import org.waymark.command.reporting.Value;
import org.waymark.query.History;
import org.waymark.query.ProjectionHarness;
import org.waymark.query.progress.MethodPage.Choice;
import org.waymark.query.strategy.Edition;

class AssessmentReplayTest {

    static final AssessmentId ID = new AssessmentId(STRATEGY);
    static final Assessing STRICT =
            new Assessing(MethodKind.STRAIGHT_LINE, new BigDecimal("0.95"), new BigDecimal("0.80"));
    static final LocalDate RECORDED = LocalDate.of(2026, 3, 1);
    static final Value TEN_AND_A_HALF = both("10.5");
    static final Value ELEVEN = both("11.8");

    final ProjectionHarness.Told told = ProgressAnswersTest.told(
            FROM_12_TO_9,
            new SeriesOpened(SERIES, REPORTED, ROSA),
            new ValueAccepted(SERIES, Period.year(2017), ELEVEN, 1, null, VIKTOR),
            new ValueAccepted(SERIES, Period.year(2018), TEN_AND_A_HALF, 1, LocalDate.of(2026, 3, 10), VIKTOR),
            new MethodChosen(ID, MethodKind.UN_CHART.usual(), "As reported to the United Nations", PETRA),
            new MethodChosen(ID, STRICT, "An earlier warning", PETRA));

    static Value both(String number) {
        return ProgressAnswersTest.value(Observation.of(new BigDecimal(number)), ProgressAnswersTest.SIX);
    }

    static void replay(
            ProjectionHarness.Told told,
            @Nullable Assessing under,
            @Nullable LocalDate asof,
            Consumer<AssessmentReplay> expected) {
        told.answer(
                new FindAssessments(STRATEGY, under, asof),
                AssessmentReplay.class,
                found -> expected.accept(found.orElseThrow()));
    }

    @Test
    void aVerdictFlipsUnderOtherThresholds() {
        replay(told, Assessing.USUAL, null, replay -> {
            assertThat(replay.held()).isEqualTo(STRICT);
            assertThat(replay.flips()).singleElement().satisfies(line -> {
                assertThat(line.measure().assessment().status()).isEqualTo(Status.OFF_TRACK);
                assertThat(line.tried().status()).isEqualTo(Status.AT_RISK);
                assertThat(line.tried().ratio()).isEqualTo(0.75);
            });
        });
    }

    @Test
    void underTheMethodThatHeldNothingFlips() {
        replay(told, null, null, replay -> {
            assertThat(replay.tried()).isEqualTo(STRICT);
            assertThat(replay.lines()).hasSize(1);
            assertThat(replay.flips()).isEmpty();
        });
    }

    @Test
    void onAnEarlierDayOnlyWhatWasKnownThenIsAssessed() {
        replay(told, Assessing.USUAL, RECORDED, replay -> assertThat(replay.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.measure().latest())
                        .isEqualTo(new Point(
                                Period.year(2017), Observation.of(new BigDecimal("11.8")), RECORDED, 1))));
        told.answer(
                new FindAssessments(STRATEGY, null, RECORDED.minusDays(1)),
                AssessmentReplay.class,
                found -> assertThat(found).isEmpty());
        told.answer(
                new FindProgress(STRATEGY, Edition.ADOPTED, RECORDED),
                StrategyProgress.class,
                found -> assertThat(ProgressAnswersTest.only(found.orElseThrow()).values())
                        .hasSize(1));
    }

    @Test
    void whatWasWithdrawnLaterCountsOnTheDaysBefore() {
        var withdrawn = ProgressAnswersTest.told(
                FROM_12_TO_9,
                new SeriesOpened(SERIES, REPORTED, ROSA),
                new ValueAccepted(SERIES, Period.year(2017), ELEVEN, 1, LocalDate.of(2026, 2, 1), VIKTOR),
                new ValueAccepted(SERIES, Period.year(2018), TEN_AND_A_HALF, 1, LocalDate.of(2026, 2, 1), VIKTOR),
                new AcceptanceWithdrawn(
                        SERIES, Period.year(2018), TEN_AND_A_HALF, 1, 0, "Counted twice", PETRA));
        replay(withdrawn, null, null, replay -> assertThat(
                        replay.lines().getFirst().measure().values())
                .hasSize(1));
    }

    @Test
    void everyChoiceIsKept() {
        ProjectionHarness.of(ChosenMethodProjection::new)
                .given(
                        new MethodChosen(ID, MethodKind.UN_CHART.usual(), "As reported to the United Nations", PETRA),
                        new MethodChosen(ID, STRICT, "An earlier warning", ROSA))
                .answers(
                        new FindMethod(STRATEGY),
                        MethodPage.class,
                        new MethodPage(
                                STRATEGY,
                                List.of(
                                        new Choice(
                                                MethodKind.UN_CHART.usual(),
                                                "As reported to the United Nations",
                                                PETRA,
                                                History.at(0)),
                                        new Choice(STRICT, "An earlier warning", ROSA, History.at(1)))));
        var page = new MethodPage(STRATEGY, List.of(new Choice(STRICT, "Why", PETRA, History.at(0))));
        assertThat(page.on(RECORDED.minusDays(1))).isEqualTo(Assessing.USUAL);
        assertThat(page.on(RECORDED)).isEqualTo(STRICT);
    }
}
