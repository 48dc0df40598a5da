package org.waymark.query.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.query.Cast.COUNCIL;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.ROSA;
import static org.waymark.query.reporting.DutySheetTest.AFTER;
import static org.waymark.query.reporting.DutySheetTest.BY_COUNTY;
import static org.waymark.query.reporting.DutySheetTest.LAST;
import static org.waymark.query.reporting.DutySheetTest.LATE;
import static org.waymark.query.reporting.DutySheetTest.LOCKED;
import static org.waymark.query.reporting.DutySheetTest.NONE;
import static org.waymark.query.reporting.DutySheetTest.THERE;
import static org.waymark.query.reporting.DutySheetTest.given;
import static org.waymark.query.reporting.DutySheetTest.only;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.calendar.LateReportsEvent.ExceptionGranted;
import org.waymark.command.calendar.LateReportsEvent.ExceptionTaken;
import org.waymark.command.calendar.Lock;
import org.waymark.command.reporting.ReportingEvent.SeriesOpened;
import org.waymark.command.reporting.ReportingEvent.ValueSubmitted;
import org.waymark.command.reporting.Standing;

class LocksTest {

    @Test
    void aReportLocksOnceItsDaysAreOver() {
        given(BY_COUNTY)
                .answersThat(FindDuties.of(COUNCIL, LOCKED), DutyRow.class, only(DutyState.OVERDUE))
                .answersThat(FindDuties.of(COUNCIL, AFTER), DutyRow.class, only(DutyState.LOCKED))
                .answer(
                        new FindLock(THERE, LAST, AFTER),
                        Lock.class,
                        lock -> assertThat(lock).contains(new Lock(LOCKED, false)));
    }

    @Test
    void anExceptionThatTheSourceTookOpensIt() {
        given(BY_COUNTY, new ExceptionTaken(LATE, LAST, "The clerk was ill", ROSA))
                .answersThat(FindDuties.of(COUNCIL, AFTER), DutyRow.class, only(DutyState.OVERDUE))
                .answer(
                        new FindLock(THERE, LAST, AFTER),
                        Lock.class,
                        lock -> assertThat(lock).contains(new Lock(LOCKED, true)));
    }

    @Test
    void anExceptionThatWasGrantedOpensItUntilItsDay() {
        given(BY_COUNTY, new ExceptionGranted(LATE, LAST, AFTER, "The register moved", PETRA))
                .answer(
                        new FindLock(THERE, LAST, AFTER),
                        Lock.class,
                        lock -> assertThat(lock).contains(new Lock(LOCKED, true)))
                .answer(
                        new FindLock(THERE, LAST, AFTER.plusDays(1)),
                        Lock.class,
                        lock -> assertThat(lock).contains(new Lock(LOCKED, false)));
    }

    @Test
    void whatNoPlanAsksForNeverLocks() {
        given(BY_COUNTY)
                .answer(
                        new FindLock(THERE, Period.year(2019), AFTER),
                        Lock.class,
                        lock -> assertThat(lock).isEmpty());
    }

    @Test
    void whatHasComeInOnceNeverLocks() {
        given(
                        BY_COUNTY,
                        new SeriesOpened(THERE, Standing.REPORTED, ROSA),
                        new ValueSubmitted(THERE, LAST, NONE, LocalDate.of(2021, 1, 20), ROSA))
                .answer(
                        new FindLock(THERE, LAST, AFTER),
                        Lock.class,
                        lock -> assertThat(lock).isEmpty())
                .answersThat(FindDuties.of(COUNCIL, AFTER), DutyRow.class, only(DutyState.ON_TIME));
    }
}
