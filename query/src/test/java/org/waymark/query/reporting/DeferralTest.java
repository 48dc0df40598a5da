package org.waymark.query.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.query.Cast.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.crisis.CrisisEvent.CrisisDeclared;
import org.waymark.command.crisis.CrisisEvent.CrisisEnded;
import org.waymark.command.crisis.CrisisEvent.MeasuresRevised;
import org.waymark.command.crisis.CrisisId;
import org.waymark.command.crisis.Declaration;
import org.waymark.command.organisation.Mandate;
import org.waymark.command.organisation.OrganisationEvent.MandateGranted;
import org.waymark.command.place.PlaceEvent.PlaceRegistered;
import org.waymark.command.place.PlaceId;
import org.waymark.command.place.PlaceLevel;
import org.waymark.command.reporting.Missing;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingEvent.SeriesOpened;
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
import org.waymark.query.crisis.CrisisFixture;
import org.waymark.query.organisation.OrganisationFixture;
import org.waymark.query.place.PlaceFixture;
import org.waymark.query.strategy.StrategyFixture;

class DeferralTest {

    static final CrisisId ARRIVALS = CrisisId.of(STRATEGY, "arrivals");
    static final Words WHY = Words.english("Many more people arrive than there are beds");
    static final LocalDate BEGAN = LocalDate.of(2019, 1, 1);
    static final LocalDate OVER = LocalDate.of(2019, 6, 30);
    static final LocalDate MEANWHILE = LocalDate.of(2019, 2, 14);
    static final LocalDate AFTERWARDS = LocalDate.of(2019, 7, 1);

    static CrisisDeclared declared(List<MeasureId> stillDue, PlaceId... places) {
        var declaration = new Declaration(List.of(places), WHY, BEGAN, OVER, stillDue, 5, false);
        return new CrisisDeclared(ARRIVALS, declaration, BEGAN, PETRA);
    }

    static ProjectionHarness.Told given(Rhythm rhythm, Object... events) {
        var before = Stream.<Object>of(
                new PlaceRegistered(IRELAND, PlaceLevel.COUNTRY, null, Words.english("Ireland"), PETRA),
                new PlaceRegistered(FINGAL, PlaceLevel.LOCAL_AUTHORITY, IRELAND, Words.english("Fingal"), PETRA),
                DueAnswersTest.registered(STATISTICS),
                new MandateGranted(STATISTICS, new Mandate(UNEMPLOYMENT, IRELAND, false), PETRA),
                new StrategyDrafted(STRATEGY, OUTLINE, PETRA),
                new GoalAdded(STRATEGY, PAID_WORK, PETRA),
                new MeasureAdded(STRATEGY, jobless(FROM_12_TO_9, rhythm), 2, PETRA),
                new VersionAdopted(STRATEGY, 1, Words.english("Agreed"), List.of(), null, PETRA));
        return ProjectionHarness.of(
                        PlaceFixture::projection,
                        OrganisationFixture::projection,
                        StrategyFixture::projection,
                        CrisisFixture::projection,
                        SeriesProjection::new,
                        DueAnswers::new)
                .given(Stream.concat(before, Arrays.stream(events)).toArray());
    }

    static Due due(int year, LocalDate on, boolean late, @Nullable CrisisId putOffBy) {
        return DueAnswersTest.due(Period.year(year), on, late, putOffBy);
    }

    @Test
    void whatACrisisDoesNotKeepWaitsWhileItLasts() {
        given(Rhythm.YEARLY, declared(List.of()))
                .answers(new FindDue(STATISTICS, MEANWHILE), Due.class)
                .answers(
                        new FindWaiting(STATISTICS, MEANWHILE),
                        Due.class,
                        due(2017, LocalDate.of(2018, 1, 30), true, ARRIVALS),
                        due(2018, LocalDate.of(2019, 1, 30), true, ARRIVALS));
    }

    @Test
    void whatItKeepsIsOwedAsEver() {
        given(Rhythm.YEARLY, declared(List.of(JOBLESS)))
                .answers(
                        new FindDue(STATISTICS, MEANWHILE),
                        Due.class,
                        due(2017, LocalDate.of(2018, 1, 30), true, null),
                        due(2018, LocalDate.of(2019, 1, 30), true, null))
                .answers(new FindWaiting(STATISTICS, MEANWHILE), Due.class);
    }

    @Test
    void aRevisedSetCountsFromTheDayItWasRevised() {
        given(
                        Rhythm.YEARLY,
                        declared(List.of()),
                        new MeasuresRevised(ARRIVALS, List.of(JOBLESS), WHY, MEANWHILE, PETRA))
                .answers(new FindWaiting(STATISTICS, MEANWHILE), Due.class)
                .answersThat(
                        new FindWaiting(STATISTICS, MEANWHILE.minusDays(1)),
                        Due.class,
                        waiting -> assertThat(waiting).hasSize(2));
    }

    @Test
    void elsewhereNothingWaits() {
        given(Rhythm.YEARLY, declared(List.of(), FINGAL)).answers(new FindWaiting(STATISTICS, MEANWHILE), Due.class);
    }

    @Test
    void whatFellDueMeanwhileComesBackWithTimeToBreathe() {
        given(Rhythm.YEARLY, declared(List.of(), IRELAND))
                .answers(
                        new FindDue(STATISTICS, AFTERWARDS),
                        Due.class,
                        due(2017, LocalDate.of(2018, 1, 30), true, null),
                        due(2018, OVER.plusDays(14), false, ARRIVALS));
    }

    @Test
    void itComesBackSoonerWhereTheCrisisEndedSooner() {
        var ended = LocalDate.of(2019, 2, 28);
        given(Rhythm.YEARLY, declared(List.of()), new CrisisEnded(ARRIVALS, ended, WHY, ended, PETRA))
                .answersThat(
                        new FindDue(STATISTICS, ended),
                        Due.class,
                        dues -> assertThat(dues.getLast()).isEqualTo(due(2018, ended.plusDays(14), false, ARRIVALS)));
    }

    @Test
    void noMoreThanThreeReportsComeBackInAWeek() {
        var first = OVER.plusDays(14);
        var second = OVER.plusDays(21);
        given(Rhythm.MONTHLY, declared(List.of()))
                .answersThat(new FindBacklog(ARRIVALS, STATISTICS, AFTERWARDS), Returned.class, backlog -> {
                    assertThat(backlog)
                            .extracting(one -> one.period().code())
                            .containsExactly("2018-12", "2019-01", "2019-02", "2019-03", "2019-04", "2019-05");
                    assertThat(backlog)
                            .extracting(Returned::dueOn)
                            .containsExactly(first, first, first, second, second, second);
                });
    }

    @Test
    void theBacklogGoesDownAsReportsComeInAndItsDaysStay() {
        var december = new Period("2018-12");
        var none = Value.of(NON_EU, Observation.missing(Missing.NOT_COLLECTED));
        given(
                        Rhythm.MONTHLY,
                        declared(List.of()),
                        new SeriesOpened(SERIES, Standing.REPORTED, ROSA),
                        new ValueSubmitted(SERIES, december, none, AFTERWARDS, ROSA))
                .answersThat(new FindBacklog(ARRIVALS, null, AFTERWARDS), Returned.class, backlog -> {
                    assertThat(backlog).hasSize(6);
                    assertThat(backlog)
                            .filteredOn(one -> one.reportedOn() != null)
                            .extracting(Returned::period)
                            .containsExactly(december);
                    assertThat(backlog.getLast().dueOn()).isEqualTo(OVER.plusDays(21));
                })
                .answersThat(
                        new FindDue(STATISTICS, AFTERWARDS),
                        Due.class,
                        dues -> assertThat(dues)
                                .filteredOn(due -> ARRIVALS.equals(due.putOffBy()))
                                .hasSize(5));
    }
}
