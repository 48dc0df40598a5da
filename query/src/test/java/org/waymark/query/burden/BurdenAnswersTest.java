package org.waymark.query.burden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.command.place.PlaceLevel.COUNTRY;
import static org.waymark.query.Cast.COUNCIL;
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
import static org.waymark.query.Cast.VIKTOR;
import static org.waymark.query.Cast.jobless;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.calendar.BurdenBudgetId;
import org.waymark.command.calendar.BurdenEvent.BurdenBudgetSet;
import org.waymark.command.calendar.CalendarId;
import org.waymark.command.calendar.Timetable;
import org.waymark.command.organisation.Mandate;
import org.waymark.command.organisation.OrganisationEvent.MandateGranted;
import org.waymark.command.organisation.OrganisationEvent.OrganisationRegistered;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.organisation.OrganisationKind;
import org.waymark.command.place.PlaceEvent.PlaceRegistered;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingEvent.SeriesOpened;
import org.waymark.command.reporting.ReportingEvent.ValueAccepted;
import org.waymark.command.reporting.ReportingEvent.ValueSubmitted;
import org.waymark.command.reporting.Standing;
import org.waymark.command.reporting.Value;
import org.waymark.command.strategy.MeasureId;
import org.waymark.command.strategy.Rhythm;
import org.waymark.command.strategy.StrategyEvent.GoalAdded;
import org.waymark.command.strategy.StrategyEvent.MeasureAdded;
import org.waymark.command.strategy.StrategyEvent.StrategyDrafted;
import org.waymark.command.strategy.StrategyEvent.VersionAdopted;
import org.waymark.query.ProjectionHarness;
import org.waymark.query.burden.CalendarPreview.Overrun;
import org.waymark.query.calendar.CalendarFixture;
import org.waymark.query.organisation.OrganisationFixture;
import org.waymark.query.place.PlaceFixture;
import org.waymark.query.release.ReleaseFixture;
import org.waymark.query.reporting.SeriesFixture;
import org.waymark.query.strategy.StrategyFixture;

class BurdenAnswersTest {

    static final LocalDate TODAY = LocalDate.of(2019, 6, 1);
    static final CalendarId CALENDAR = new CalendarId(STRATEGY, JOBLESS);
    static final Period JANUARY = new Period("2019-01");
    static final Value SEVEN = Value.of(NON_EU, Observation.of(new BigDecimal("7.0")));
    static final BurdenBudgetSet FOUR_HOURS = new BurdenBudgetSet(new BurdenBudgetId(STATISTICS), 240, PETRA);

    static OrganisationRegistered registered(OrganisationId organisation) {
        return new OrganisationRegistered(
                organisation, OrganisationKind.AUTHORITY, IRELAND, Words.english("Somebody"), PETRA);
    }

    static ProjectionHarness.Told given(Object... more) {
        var before = Stream.<Object>of(
                new PlaceRegistered(IRELAND, COUNTRY, null, Words.english("Ireland"), PETRA),
                registered(STATISTICS),
                registered(COUNCIL),
                new MandateGranted(STATISTICS, new Mandate(UNEMPLOYMENT, IRELAND, false), PETRA),
                new StrategyDrafted(STRATEGY, OUTLINE, PETRA),
                new GoalAdded(STRATEGY, PAID_WORK, PETRA),
                new MeasureAdded(STRATEGY, jobless(FROM_12_TO_9, Rhythm.MONTHLY), 2, PETRA),
                new VersionAdopted(STRATEGY, 1, Words.english("Agreed"), List.of(), null, PETRA));
        return ProjectionHarness.of(
                        PlaceFixture::projection,
                        OrganisationFixture::projection,
                        StrategyFixture::projection,
                        CalendarFixture::calendars,
                        CalendarFixture::budgets,
                        SeriesFixture::projection,
                        ReleaseFixture::projection,
                        BurdenAnswers::new)
                .given(Stream.concat(before, Arrays.stream(more)).toArray());
    }

    static Timetable taking(int minutes) {
        return new Timetable(0, 30, 60, List.of(IRELAND), List.of(), minutes);
    }

    @Test
    void addsUpTheReportsOfAYearBesideTheBudget() {
        given(FOUR_HOURS)
                .answersThat(
                        new FindBurden(List.of(), 2019),
                        Burden.class,
                        burdens -> assertThat(burdens).singleElement().satisfies(burden -> {
                            assertThat(burden.organisation()).isEqualTo(STATISTICS);
                            assertThat(burden.lines()).hasSize(12).allMatch(line -> line.minutes() == 20);
                            assertThat(burden.minutes()).isEqualTo(240);
                            assertThat(burden.budget()).isEqualTo(240);
                            assertThat(burden.isOverBudget()).isFalse();
                        }));
    }

    @Test
    void saysOfEachAnswerWhetherItWasUsed() {
        var february = new Period("2019-02");
        given(
                        new SeriesOpened(SERIES, Standing.REPORTED, ROSA),
                        new ValueSubmitted(SERIES, JANUARY, SEVEN, null, ROSA),
                        new ValueSubmitted(SERIES, february, SEVEN, null, ROSA),
                        new ValueAccepted(SERIES, JANUARY, SEVEN, 1, null, VIKTOR))
                .answersThat(
                        new FindBurden(List.of(STATISTICS), 2019),
                        Burden.class,
                        burdens -> assertThat(burdens).singleElement().satisfies(burden -> {
                            assertThat(burden.lines())
                                    .filteredOn(line -> line.period().equals(JANUARY))
                                    .singleElement()
                                    .returns(Set.of(Use.SHOWN), BurdenLine::uses);
                            assertThat(burden.spent()).isEqualTo(40);
                            assertThat(burden.unused()).isEqualTo(20);
                        }));
    }

    @Test
    void previewsWhatATimetableAsksForInAFullYear() {
        given().answer(
                        new FindCalendarPreview(CALENDAR, taking(15), TODAY),
                        CalendarPreview.class,
                        preview -> assertThat(preview).contains(new CalendarPreview(12, 180, 1, List.of())));
    }

    @Test
    void namesTheBudgetsThatItWouldExceed() {
        given(FOUR_HOURS)
                .answer(
                        new FindCalendarPreview(CALENDAR, taking(30), TODAY),
                        CalendarPreview.class,
                        preview -> assertThat(preview.orElseThrow().overruns())
                                .containsExactly(
                                        new Overrun(STATISTICS, 2019, 240, 240, 360),
                                        new Overrun(STATISTICS, 2020, 240, 240, 360)));
    }

    @Test
    void ofNoMeasureThereIsNoPreview() {
        var moon = new CalendarId(STRATEGY, new MeasureId("moon"));
        given().answer(
                        new FindCalendarPreview(moon, taking(30), TODAY),
                        CalendarPreview.class,
                        preview -> assertThat(preview).isEmpty());
    }
}
