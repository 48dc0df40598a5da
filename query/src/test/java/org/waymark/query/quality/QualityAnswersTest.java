package org.waymark.query.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.command.place.PlaceLevel.COUNTRY;
import static org.waymark.query.Cast.FROM_12_TO_9;
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
import static org.waymark.query.quality.QualityState.CONFIRMED;
import static org.waymark.query.quality.QualityState.INCOMPLETE;
import static org.waymark.query.quality.QualityState.IN_TIME;
import static org.waymark.query.quality.QualityState.LATE;
import static org.waymark.query.quality.QualityState.MISSING;
import static org.waymark.query.quality.QualityState.NOT_DUE;
import static org.waymark.query.quality.QualityState.REVISED;
import static org.waymark.query.quality.QualityState.UNUSUAL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.indicator.Direction;
import org.waymark.command.indicator.IndicatorEvent.IndicatorDefined;
import org.waymark.command.organisation.Mandate;
import org.waymark.command.organisation.OrganisationEvent.MandateGranted;
import org.waymark.command.organisation.OrganisationEvent.OrganisationRegistered;
import org.waymark.command.organisation.OrganisationKind;
import org.waymark.command.place.PlaceEvent.PlaceRegistered;
import org.waymark.command.reporting.Cell;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingEvent.OddityConfirmed;
import org.waymark.command.reporting.ReportingEvent.SeriesOpened;
import org.waymark.command.reporting.ReportingEvent.ValueAccepted;
import org.waymark.command.reporting.ReportingEvent.ValueSubmitted;
import org.waymark.command.reporting.Standing;
import org.waymark.command.reporting.Value;
import org.waymark.command.strategy.Rhythm;
import org.waymark.command.strategy.StrategyEvent.GoalAdded;
import org.waymark.command.strategy.StrategyEvent.MeasureAdded;
import org.waymark.command.strategy.StrategyEvent.StrategyDrafted;
import org.waymark.command.strategy.StrategyEvent.VersionAdopted;
import org.waymark.query.Cast;
import org.waymark.query.ProjectionHarness;

class QualityAnswersTest {

    static final LocalDate TODAY = LocalDate.of(2022, 1, 20);
    static final String JUMP = "JUMP@" + NON_EU;
    static final Value EIGHT = both("8.0", "5.0");
    static final Value SEVEN = both("7.5", "5.1");

    final ProjectionHarness.Told plan = QualityFixture.matrix()
            .given(
                    new PlaceRegistered(IRELAND, COUNTRY, null, Words.english("Ireland"), PETRA),
                    new OrganisationRegistered(
                            STATISTICS, OrganisationKind.AUTHORITY, IRELAND, Words.english("Office"), PETRA),
                    new MandateGranted(STATISTICS, new Mandate(UNEMPLOYMENT, IRELAND, false), PETRA),
                    new StrategyDrafted(STRATEGY, OUTLINE, PETRA),
                    new GoalAdded(STRATEGY, PAID_WORK, PETRA),
                    new MeasureAdded(STRATEGY, jobless(FROM_12_TO_9, Rhythm.YEARLY), 2, PETRA),
                    new VersionAdopted(STRATEGY, 1, Words.english("Agreed"), List.of(), null, PETRA),
                    new IndicatorDefined(UNEMPLOYMENT, Cast.definition(Direction.DOWN), PETRA),
                    new SeriesOpened(SERIES, Standing.REPORTED, ROSA),
                    submitted(2017, EIGHT, LocalDate.of(2018, 1, 15)),
                    new ValueAccepted(SERIES, Period.year(2017), EIGHT, 1, null, VIKTOR),
                    new ValueAccepted(SERIES, Period.year(2017), SEVEN, 2, null, VIKTOR),
                    submitted(
                            2018,
                            Value.of(NON_EU, new Observation(new BigDecimal("3.5"), null, null, List.of(), null)),
                            LocalDate.of(2019, 2, 3)),
                    submitted(2019, both("8.0", "5.2"), LocalDate.of(2020, 1, 3)),
                    new OddityConfirmed(SERIES, Period.year(2019), JUMP, "The survey was enlarged", VIKTOR));

    static ValueSubmitted submitted(int year, Value value, @Nullable LocalDate published) {
        return new ValueSubmitted(SERIES, Period.year(year), value, published, ROSA);
    }

    static Value both(String nonEu, String nationals) {
        return new Value(
                List.of(
                        new Cell(NON_EU, Observation.of(new BigDecimal(nonEu))),
                        new Cell(NATIONALS, Observation.of(new BigDecimal(nationals)))),
                null,
                null,
                List.of());
    }

    static FindQuality asking(List<QualityState> states, int page) {
        return new FindQuality(STRATEGY, null, null, null, states, page, TODAY);
    }

    void asked(FindQuality question, Consumer<QualityMatrix> expected) {
        plan.answer(question, QualityMatrix.class, matrix -> expected.accept(matrix.orElseThrow()));
    }

    @Test
    void everyPeriodThatIsAskedForSaysHowItStands() {
        asked(asking(List.of(), 1), matrix -> {
            assertThat(matrix.periods())
                    .extracting(Period::code)
                    .containsExactly("2017", "2018", "2019", "2020", "2021");
            assertThat(matrix.rows()).hasSize(1);
            assertThat(matrix.rows().getFirst().cells())
                    .extracting(QualityCell::states)
                    .containsExactly(
                            List.of(REVISED, IN_TIME),
                            List.of(UNUSUAL, INCOMPLETE, LATE),
                            List.of(CONFIRMED, IN_TIME),
                            List.of(MISSING),
                            List.of(NOT_DUE));
        });
    }

    @Test
    void aCellTellsItsDaysGroupsAndCodes() {
        asked(
                asking(List.of(), 1),
                matrix -> assertThat(matrix.rows().getFirst().cells().get(1))
                        .isEqualTo(new QualityCell(
                                Period.year(2018),
                                List.of(UNUSUAL, INCOMPLETE, LATE),
                                LocalDate.of(2019, 1, 30),
                                LocalDate.of(2019, 2, 3),
                                0,
                                2,
                                1,
                                List.of(JUMP, "LATE", "GROUP_MISSING@" + NATIONALS),
                                List.of())));
    }

    @Test
    void statesAreCountedWhateverIsLookedFor() {
        asked(asking(List.of(QualityState.BROKEN), 1), matrix -> {
            assertThat(matrix.rows()).isEmpty();
            assertThat(matrix.found()).isZero();
            assertThat(matrix.counts())
                    .isEqualTo(Map.of(
                            MISSING,
                            1,
                            UNUSUAL,
                            1,
                            INCOMPLETE,
                            1,
                            LATE,
                            1,
                            CONFIRMED,
                            1,
                            REVISED,
                            1,
                            IN_TIME,
                            2,
                            NOT_DUE,
                            1));
        });
    }

    @Test
    void periodsAndPagesNarrowIt() {
        asked(asking(List.of(MISSING), 2), matrix -> {
            assertThat(matrix.rows()).isEmpty();
            assertThat(matrix.found()).isOne();
        });
        asked(
                new FindQuality(
                        STRATEGY,
                        UNEMPLOYMENT,
                        LocalDate.of(2018, 1, 1),
                        LocalDate.of(2019, 12, 31),
                        List.of(),
                        0,
                        TODAY),
                matrix -> assertThat(matrix.periods()).hasSize(2));
    }
}
