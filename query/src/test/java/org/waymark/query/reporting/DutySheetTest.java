package org.waymark.query.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.command.place.PlaceLevel.COUNTRY;
import static org.waymark.command.place.PlaceLevel.LOCAL_AUTHORITY;
import static org.waymark.query.Cast.COUNCIL;
import static org.waymark.query.Cast.FINGAL;
import static org.waymark.query.Cast.FROM_12_TO_9;
import static org.waymark.query.Cast.IRELAND;
import static org.waymark.query.Cast.JOBLESS;
import static org.waymark.query.Cast.NON_EU;
import static org.waymark.query.Cast.OUTLINE;
import static org.waymark.query.Cast.PAID_WORK;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.ROSA;
import static org.waymark.query.Cast.STATISTICS;
import static org.waymark.query.Cast.STRATEGY;
import static org.waymark.query.Cast.UNEMPLOYMENT;
import static org.waymark.query.Cast.jobless;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.calendar.CalendarEvent.CalendarSet;
import org.waymark.command.calendar.CalendarId;
import org.waymark.command.calendar.LateReportsId;
import org.waymark.command.calendar.Timetable;
import org.waymark.command.organisation.Mandate;
import org.waymark.command.organisation.OrganisationEvent.MandateGranted;
import org.waymark.command.place.PlaceEvent.PlaceRegistered;
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
import org.waymark.query.calendar.CalendarFixture;
import org.waymark.query.crisis.CrisisFixture;
import org.waymark.query.organisation.OrganisationFixture;
import org.waymark.query.place.PlaceFixture;
import org.waymark.query.strategy.StrategyFixture;

class DutySheetTest {

    static final ReportingSeriesId THERE = new ReportingSeriesId(UNEMPLOYMENT, FINGAL, COUNCIL);
    static final Period LAST = Period.year(2020);
    static final LocalDate LOCKED = LocalDate.of(2026, 3, 31);
    static final LocalDate AFTER = LOCKED.plusDays(1);
    static final CalendarSet BY_COUNTY = new CalendarSet(
            new CalendarId(STRATEGY, JOBLESS),
            new Timetable(5, 20, 30, List.of(FINGAL), List.of("sex"), 45),
            "Councils know it",
            null,
            PETRA);
    static final LateReportsId LATE = new LateReportsId(THERE);
    static final Value NONE = Value.of(NON_EU, Observation.missing(Missing.NOT_COLLECTED));

    static ProjectionHarness.Told given(Object... more) {
        var before = Stream.<Object>of(
                new PlaceRegistered(IRELAND, COUNTRY, null, Words.english("Ireland"), PETRA),
                new PlaceRegistered(FINGAL, LOCAL_AUTHORITY, IRELAND, Words.english("Fingal"), PETRA),
                DueAnswersTest.registered(STATISTICS),
                DueAnswersTest.registered(COUNCIL),
                new MandateGranted(STATISTICS, new Mandate(UNEMPLOYMENT, IRELAND, false), PETRA),
                new MandateGranted(COUNCIL, new Mandate(UNEMPLOYMENT, FINGAL, false), PETRA),
                new StrategyDrafted(STRATEGY, OUTLINE, PETRA),
                new GoalAdded(STRATEGY, PAID_WORK, PETRA),
                new MeasureAdded(STRATEGY, jobless(FROM_12_TO_9, Rhythm.ONCE), 2, PETRA),
                new VersionAdopted(STRATEGY, 1, Words.english("Agreed"), List.of(), null, PETRA));
        return ProjectionHarness.of(
                        PlaceFixture::projection,
                        OrganisationFixture::projection,
                        StrategyFixture::projection,
                        CrisisFixture::projection,
                        CalendarFixture::calendars,
                        CalendarFixture::lateReports,
                        SeriesProjection::new,
                        DueAnswers::new,
                        LockAnswers::new)
                .given(Stream.concat(before, Arrays.stream(more)).toArray());
    }

    static Consumer<List<DutyRow>> only(DutyState state) {
        return rows -> assertThat(rows).extracting(DutyRow::state).containsExactly(state);
    }

    @Test
    void theCalendarSaysWhoOwesWhatFromWhenOn() {
        given(BY_COUNTY)
                .answers(FindDuties.of(STATISTICS, AFTER), DutyRow.class)
                .answersThat(
                        FindDuties.of(COUNCIL, LocalDate.of(2021, 1, 6)),
                        DutyRow.class,
                        rows -> assertThat(rows)
                                .containsExactly(new DutyRow(
                                        THERE,
                                        STRATEGY,
                                        JOBLESS,
                                        NON_EU,
                                        LAST,
                                        LocalDate.of(2021, 1, 6),
                                        LocalDate.of(2021, 1, 20),
                                        LOCKED,
                                        45,
                                        List.of("sex"),
                                        null,
                                        DutyState.OPEN,
                                        null,
                                        null)));
    }

    @Test
    void nothingIsOwedBeforeItOpens() {
        given(BY_COUNTY)
                .answersThat(FindDuties.of(COUNCIL, LocalDate.of(2021, 1, 5)), DutyRow.class, only(DutyState.TO_COME))
                .answers(new FindDue(COUNCIL, LocalDate.of(2021, 1, 5)), Due.class);
    }

    @Test
    void allOfThemAreAnsweredWhereNobodyIsNamed() {
        given().answersThat(
                        new FindDuties(List.of(), AFTER, AFTER),
                        DutyRow.class,
                        rows -> assertThat(rows)
                                .extracting(row -> row.series().source())
                                .containsExactly(STATISTICS));
    }

    @Test
    void whatCameInLaterWasLateAndWasNotThereBefore() {
        given(
                        BY_COUNTY,
                        new SeriesOpened(THERE, Standing.REPORTED, ROSA),
                        new ValueSubmitted(THERE, LAST, NONE, LocalDate.of(2021, 1, 21), ROSA))
                .answersThat(FindDuties.of(COUNCIL, LocalDate.of(2021, 1, 21)), DutyRow.class, only(DutyState.LATE))
                .answersThat(FindDuties.of(COUNCIL, LocalDate.of(2021, 1, 20)), DutyRow.class, only(DutyState.OPEN));
    }
}
