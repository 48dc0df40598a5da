package org.waymark.query.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.query.Cast.FROM_12_TO_9;
import static org.waymark.query.Cast.OUTLINE;
import static org.waymark.query.Cast.PAID_WORK;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.STRATEGY;
import static org.waymark.query.Cast.WORK;
import static org.waymark.query.Cast.definition;
import static org.waymark.query.Cast.jobless;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.command.assessment.Assessing;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.indicator.Direction;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.reporting.Missing;
import org.waymark.command.reporting.Observation;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Measure;
import org.waymark.command.strategy.MeasureId;
import org.waymark.command.strategy.Rhythm;
import org.waymark.query.Cast;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.practice.EqualTime.Reached;
import org.waymark.query.practice.EqualTime.Year;
import org.waymark.query.progress.Assessment;
import org.waymark.query.progress.GoalProgress;
import org.waymark.query.progress.MeasureProgress;
import org.waymark.query.progress.Point;
import org.waymark.query.progress.Status;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.query.version.VersionId;
import org.waymark.query.version.VersionPage;

class EqualTimeTest {

    static final Measure JOBLESS = jobless(FROM_12_TO_9, Rhythm.YEARLY);
    static final LocalDate IN_2017 = LocalDate.of(2017, 2, 7);
    static final LocalDate IN_2024 = LocalDate.of(2024, 8, 1);

    static Point point(String period, @Nullable String value) {
        var observation = value == null ? Observation.missing(Missing.LATE) : Observation.of(new BigDecimal(value));
        return new Point(new Period(period), observation, LocalDate.of(2026, 1, 1), 1);
    }

    static GoalProgress goal(Measure measure, Point... points) {
        var progress = new MeasureProgress(
                measure,
                new IndicatorPage(Cast.UNEMPLOYMENT, definition(Direction.DOWN), List.of()),
                List.of(points),
                List.of(),
                null,
                new Assessment(Status.NO_DATA, Assessing.USUAL, null, null));
        return new GoalProgress(PAID_WORK, 1, Status.NO_DATA, Map.of(), List.of(progress), List.of());
    }

    static Reached reached(String period, String value) {
        return new Reached(new Period(period), new BigDecimal(value));
    }

    @Test
    void countsFullYearsFromTheOwnBeginningOfEach() {
        var time = EqualTime.of(
                goal(JOBLESS, point("2024", "8"), point("2025", "7")),
                IN_2024,
                goal(JOBLESS, point("2016", "13"), point("2017", "12"), point("2018", "11"), point("2019", null)),
                IN_2017);

        assertThat(time.pairs())
                .singleElement()
                .satisfies(pair -> assertThat(pair.years())
                        .containsExactly(
                                new Year(-1, null, reached("2016", "13")),
                                new Year(0, reached("2024", "8"), reached("2017", "12")),
                                new Year(1, reached("2025", "7"), reached("2018", "11"))));
    }

    @Test
    void letsTheLastValueOfAYearStandForIt() {
        var quarters = goal(JOBLESS, point("2024-Q4", "9"), point("2025-Q1", "8"), point("2025-Q3", "7"));
        assertThat(EqualTime.of(quarters, IN_2024, goal(JOBLESS), IN_2017)
                        .pairs()
                        .getFirst()
                        .years())
                .extracting(Year::number, Year::here)
                .containsExactly(tuple(0, reached("2025-Q1", "8")), tuple(1, reached("2025-Q3", "7")));
    }

    @Test
    void countsTheYearBeforeTheBeginningAsOneBefore() {
        var before = goal(JOBLESS, point("2024-07-31", "9"), point("2023-07-31", "10"), point("2024-08-01", "8"));
        assertThat(EqualTime.of(before, IN_2024, goal(JOBLESS), IN_2017)
                        .pairs()
                        .getFirst()
                        .years())
                .extracting(Year::number)
                .containsExactly(-2, -1, 0);
    }

    @Test
    void setsNothingBesideAnotherIndicator() {
        var other = new Measure(
                new MeasureId("other"),
                WORK,
                new IndicatorId("employment-rate"),
                Cast.IRELAND,
                Cast.NON_EU,
                null,
                FROM_12_TO_9,
                Rhythm.YEARLY,
                BigDecimal.ONE);
        assertThat(EqualTime.of(goal(JOBLESS), IN_2024, goal(other), IN_2017).pairs())
                .isEmpty();
    }

    @Test
    void beginsWithTheFirstVersionThatHasTheGoal() {
        var versions = List.of(
                version(3, LocalDate.of(2020, 1, 1), WORK),
                version(2, LocalDate.of(2018, 1, 1), WORK),
                version(1, IN_2017, Cast.LANGUAGE));
        assertThat(EqualTime.firstAdopted(versions, WORK)).contains(LocalDate.of(2018, 1, 1));
        assertThat(EqualTime.firstAdopted(versions, new GoalId("nowhere"))).isEmpty();
    }

    static VersionPage version(int number, LocalDate known, GoalId goal) {
        var entry = new GoalEntry(Cast.goal(goal, null, "Goal"), 1, List.of(), List.of());
        return new VersionPage(
                new VersionId(STRATEGY, number),
                known,
                known,
                Instant.EPOCH,
                PETRA,
                Words.english("Agreed"),
                List.of(),
                new StrategyPage(STRATEGY, Edition.ADOPTED, number, 0, OUTLINE, List.of(entry), List.of()));
    }
}
