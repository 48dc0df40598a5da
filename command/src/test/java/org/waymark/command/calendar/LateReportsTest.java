package org.waymark.command.calendar;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.command.calendar.CalendarRefusal.BUDGET_OUT_OF_RANGE;
import static org.waymark.command.calendar.CalendarRefusal.DAY_IS_PAST;
import static org.waymark.command.calendar.CalendarRefusal.EXCEPTED_ALREADY;
import static org.waymark.command.calendar.CalendarRefusal.LOCKED;
import static org.waymark.command.calendar.CalendarRefusal.NOT_LOCKED;
import static org.waymark.command.calendar.CalendarRefusal.PERIOD_NOT_OVER;
import static org.waymark.command.calendar.CalendarRefusal.REASON_MISSING;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.Refused;
import org.waymark.command.calendar.BurdenCommand.SetBurdenBudget;
import org.waymark.command.calendar.BurdenEvent.BurdenBudgetSet;
import org.waymark.command.calendar.LateReportsCommand.GrantException;
import org.waymark.command.calendar.LateReportsCommand.TakeException;
import org.waymark.command.calendar.LateReportsEvent.ExceptionGranted;
import org.waymark.command.calendar.LateReportsEvent.ExceptionTaken;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.ReportingSeriesId;

class LateReportsTest {

    static final ParticipantId ROSA = new ParticipantId("rosa");
    static final ParticipantId PETRA = new ParticipantId("petra");
    static final OrganisationId COUNCIL = new OrganisationId("sorrel-council");
    static final LateReportsId REPORTS =
            new LateReportsId(new ReportingSeriesId(new IndicatorId("pupils"), new PlaceId("sorrel"), COUNCIL));
    static final Period LAST_YEAR = Period.year(2025);
    static final LocalDate TODAY = LocalDate.of(2026, 4, 2);
    static final String ILL = "The only clerk was ill";

    final FixtureConfiguration<LateReports> reports = new AggregateTestFixture<>(LateReports.class)
            .registerInjectableResource(Clock.fixed(Instant.parse("2026-04-02T08:00:00Z"), UTC));

    static GrantException grant(LocalDate until) {
        return new GrantException(REPORTS, LAST_YEAR, until, "The register moved", PETRA);
    }

    static ExceptionGranted granted(LocalDate until) {
        return new ExceptionGranted(REPORTS, LAST_YEAR, until, "The register moved", PETRA);
    }

    @Nested
    class TakingAnException {

        @Test
        void isForTheSourceItself() {
            reports.givenNoPriorActivity()
                    .when(new TakeException(REPORTS, LAST_YEAR, ILL, ROSA))
                    .expectEvents(new ExceptionTaken(REPORTS, LAST_YEAR, ILL, ROSA));
        }

        @Test
        void saysWhy() {
            reports.givenNoPriorActivity()
                    .when(new TakeException(REPORTS, LAST_YEAR, " ", ROSA))
                    .expectExceptionDetails(REASON_MISSING);
        }

        @Test
        void isNotForWhatIsStillToCome() {
            reports.givenNoPriorActivity()
                    .when(new TakeException(REPORTS, Period.year(2026), ILL, ROSA))
                    .expectExceptionDetails(PERIOD_NOT_OVER);
        }

        @Test
        void happensOnce() {
            reports.given(new ExceptionTaken(REPORTS, LAST_YEAR, ILL, ROSA))
                    .when(new TakeException(REPORTS, LAST_YEAR, ILL, ROSA))
                    .expectExceptionDetails(EXCEPTED_ALREADY);
        }
    }

    @Nested
    class GrantingAnException {

        @Test
        void lastsUntilADay() {
            reports.givenNoPriorActivity().when(grant(TODAY)).expectEvents(granted(TODAY));
        }

        @Test
        void isNotForDaysThatArePast() {
            reports.givenNoPriorActivity().when(grant(TODAY.minusDays(1))).expectExceptionDetails(DAY_IS_PAST);
        }

        @Test
        void mayBeMadeLonger() {
            var later = TODAY.plusDays(9);
            reports.given(granted(TODAY)).when(grant(later)).expectEvents(granted(later));
        }

        @Test
        void untilTheSameDayAgainIsRefused() {
            reports.given(granted(TODAY)).when(grant(TODAY)).expectExceptionDetails(EXCEPTED_ALREADY);
        }
    }

    @Nested
    class ALock {

        final Lock closed = new Lock(TODAY, false);

        @Test
        void letsReportsInOnItsLastDay() {
            closed.letReportIn(TODAY);
            assertThat(closed.holdsOn(TODAY)).isFalse();
        }

        @Test
        void keepsThemOutAfterIt() {
            assertThatThrownBy(() -> closed.letReportIn(TODAY.plusDays(1)))
                    .satisfies(refused -> assertThat(Refused.in(refused)).isEqualTo(LOCKED));
        }

        @Test
        void letsThemInByAnException() {
            new Lock(TODAY, true).letReportIn(TODAY.plusDays(1));
        }

        @Test
        void needsNoExceptionBefore() {
            closed.letExceptionBeTaken(TODAY.plusDays(1));
            assertThatThrownBy(() -> closed.letExceptionBeTaken(TODAY))
                    .satisfies(refused -> assertThat(Refused.in(refused)).isEqualTo(NOT_LOCKED));
        }
    }

    @Nested
    class ABudget {

        static final BurdenBudgetId BUDGET = new BurdenBudgetId(COUNCIL);

        final FixtureConfiguration<BurdenBudget> budgets = new AggregateTestFixture<>(BurdenBudget.class);

        @Test
        void isTimeForAYear() {
            budgets.givenNoPriorActivity()
                    .when(new SetBurdenBudget(BUDGET, 600, PETRA))
                    .expectEvents(new BurdenBudgetSet(BUDGET, 600, PETRA));
        }

        @Test
        void agreedOnAgainStaysAsItIs() {
            budgets.given(new BurdenBudgetSet(BUDGET, 600, PETRA))
                    .when(new SetBurdenBudget(BUDGET, 600, ROSA))
                    .expectNoEvents();
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 600_000})
        void fitsIntoAYear(int minutes) {
            budgets.givenNoPriorActivity()
                    .when(new SetBurdenBudget(BUDGET, minutes, PETRA))
                    .expectExceptionDetails(BUDGET_OUT_OF_RANGE);
        }
    }
}
