package org.waymark.query.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.command.place.PlaceLevel.COUNTRY;
import static org.waymark.command.place.PlaceLevel.LOCAL_AUTHORITY;
import static org.waymark.query.Cast.COUNCIL;
import static org.waymark.query.Cast.CRADLE;
import static org.waymark.query.Cast.FINGAL;
import static org.waymark.query.Cast.FROM_12_TO_9;
import static org.waymark.query.Cast.IRELAND;
import static org.waymark.query.Cast.JOBLESS;
import static org.waymark.query.Cast.NON_EU;
import static org.waymark.query.Cast.OUTLINE;
import static org.waymark.query.Cast.PAID_WORK;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.ROSA;
import static org.waymark.query.Cast.SERIES;
import static org.waymark.query.Cast.STATISTICS;
import static org.waymark.query.Cast.STRATEGY;
import static org.waymark.query.Cast.UNEMPLOYMENT;
import static org.waymark.query.Cast.jobless;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.crisis.CrisisId;
import org.waymark.command.organisation.Mandate;
import org.waymark.command.organisation.OrganisationEvent.MandateGranted;
import org.waymark.command.organisation.OrganisationEvent.OrganisationRegistered;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.organisation.OrganisationKind;
import org.waymark.command.place.PlaceEvent.PlaceRegistered;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.Missing;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingEvent.SeriesOpened;
import org.waymark.command.reporting.ReportingEvent.ValueSubmitted;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Standing;
import org.waymark.command.reporting.Value;
import org.waymark.command.strategy.Rhythm;
import org.waymark.command.strategy.StrategyEvent.GoalAdded;
import org.waymark.command.strategy.StrategyEvent.MeasureAdded;
import org.waymark.command.strategy.StrategyEvent.StrategyDrafted;
import org.waymark.command.strategy.StrategyEvent.VersionAdopted;
import org.waymark.query.ProjectionHarness;
import org.waymark.query.organisation.OrganisationFixture;
import org.waymark.query.place.PlaceFixture;
import org.waymark.query.strategy.StrategyFixture;

class DueAnswersTest {

    static final PlaceId EUROPE = new PlaceId("EU");
    static final LocalDate TODAY = LocalDate.of(2020, 1, 30);

    final ProjectionHarness.Told owed = ProjectionHarness.of(
                    PlaceFixture::projection,
                    OrganisationFixture::projection,
                    StrategyFixture::projection,
                    SeriesProjection::new,
                    DueAnswers::new)
            .given(
                    new PlaceRegistered(EUROPE, COUNTRY, null, Words.english("Europe"), PETRA),
                    new PlaceRegistered(IRELAND, COUNTRY, EUROPE, Words.english("Ireland"), PETRA),
                    new PlaceRegistered(FINGAL, LOCAL_AUTHORITY, IRELAND, Words.english("Fingal"), PETRA),
                    registered(STATISTICS),
                    registered(COUNCIL),
                    registered(CRADLE),
                    new MandateGranted(STATISTICS, new Mandate(UNEMPLOYMENT, IRELAND, false), PETRA),
                    new MandateGranted(COUNCIL, new Mandate(UNEMPLOYMENT, FINGAL, true), PETRA),
                    new MandateGranted(CRADLE, new Mandate(UNEMPLOYMENT, EUROPE, true), PETRA),
                    new StrategyDrafted(STRATEGY, OUTLINE, PETRA),
                    new GoalAdded(STRATEGY, PAID_WORK, PETRA),
                    new MeasureAdded(STRATEGY, jobless(FROM_12_TO_9, Rhythm.YEARLY), 2, PETRA),
                    new VersionAdopted(STRATEGY, 1, Words.english("Agreed"), List.of(), null, PETRA),
                    new SeriesOpened(SERIES, Standing.REPORTED, ROSA),
                    new ValueSubmitted(
                            SERIES,
                            Period.year(2017),
                            Value.of(NON_EU, Observation.missing(Missing.NOT_COLLECTED)),
                            LocalDate.of(2018, 1, 15),
                            ROSA));

    static OrganisationRegistered registered(OrganisationId organisation) {
        return new OrganisationRegistered(
                organisation, OrganisationKind.AUTHORITY, IRELAND, Words.english("Somebody"), PETRA);
    }

    static Due due(int year, LocalDate dueOn, boolean late) {
        return due(Period.year(year), dueOn, late, null);
    }

    /** The plan became known in March 2026: nothing locks before there were sixty days to report. */
    static Due due(Period period, LocalDate dueOn, boolean late, @Nullable CrisisId putOffBy) {
        var moved = ChronoUnit.DAYS.between(period.end().plusDays(30), dueOn);
        return new Due(
                SERIES,
                STRATEGY,
                JOBLESS,
                NON_EU,
                period,
                dueOn,
                late,
                putOffBy,
                period.end().plusDays(1 + moved),
                LocalDate.of(2026, 4, 30).plusDays(moved),
                20);
    }

    @Test
    void whatIsPromisedAndNotReportedIsOwedTheMostUrgentFirst() {
        owed.answers(
                new FindDue(STATISTICS, TODAY),
                Due.class,
                due(2018, LocalDate.of(2019, 1, 30), true),
                due(2019, LocalDate.of(2020, 1, 30), false));
    }

    @Test
    void aPeriodIsNotOwedBeforeItIsOver() {
        owed.answers(
                new FindDue(STATISTICS, LocalDate.of(2019, 12, 31)),
                Due.class,
                due(2018, LocalDate.of(2019, 1, 30), true));
    }

    @Test
    void aMandateForAPlaceMayReachIntoIt() {
        var seen = new ReportingSeriesId(UNEMPLOYMENT, IRELAND, CRADLE);
        owed.answers(new FindDue(COUNCIL, TODAY), Due.class)
                .answersThat(
                        new FindDue(CRADLE, TODAY),
                        Due.class,
                        dues -> assertThat(dues).extracting(Due::series).containsExactly(seen, seen, seen));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    MONTHLY     | 2017-08-15 | 2017-02 2017-03 2017-04 2017-05 2017-06 2017-07
                    QUARTERLY   | 2018-01-01 | 2017-Q1 2017-Q2 2017-Q3 2017-Q4
                    HALF_YEARLY | 2018-01-01 | 2017-H1 2017-H2
                    YEARLY      | 2018-12-31 | 2017
                    TWO_YEARLY  | 2022-06-30 | 2017 2019 2021
                    ONCE        | 2024-06-30 | 2020
                    """, delimiter = '|')
    void valuesAreExpectedInTheRhythmOfTheMeasure(Rhythm rhythm, LocalDate today, String periods) {
        assertThat(Expected.periods(OUTLINE, jobless(FROM_12_TO_9, rhythm), today).stream()
                        .map(Period::code))
                .containsExactly(periods.split(" "));
    }
}
