package org.waymark.infra.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.command.AccessRefusal;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.Refusal;
import org.waymark.command.Refused;
import org.waymark.command.calendar.CalendarRefusal;
import org.waymark.command.calendar.LateReportsCommand.TakeException;
import org.waymark.command.calendar.LateReportsId;
import org.waymark.command.calendar.Lock;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingCommand.CorrectValue;
import org.waymark.command.reporting.ReportingCommand.SubmitValue;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Value;
import org.waymark.query.reporting.FindLock;

class LocksTest {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-02T08:00:00Z"), ZoneOffset.UTC);
    static final LocalDate YESTERDAY = LocalDate.of(2026, 4, 1);
    static final LocalDate TODAY = LocalDate.of(2026, 4, 2);
    static final ParticipantId ROSA = new ParticipantId("rosa");
    static final Period LAST_YEAR = Period.year(2025);
    static final ReportingSeriesId SERIES = new ReportingSeriesId(
            new IndicatorId("pupils"), new PlaceId("sorrel"), new OrganisationId("sorrel-council"));
    static final Value SIX = Value.of(Slice.TOTAL, Observation.of(new BigDecimal("6")));
    static final TakeException TAKEN = new TakeException(new LateReportsId(SERIES), LAST_YEAR, "Ill", ROSA);

    /** What the calendar says of every report. */
    record Locked(Optional<Lock> lock) {

        @QueryHandler
        Optional<Lock> answer(FindLock question) {
            return lock;
        }
    }

    static @Nullable Refusal refusal(Command command, @Nullable Lock lock) {
        var bus = SimpleQueryBus.builder().build();
        new AnnotationQueryHandlerAdapter<>(new Locked(Optional.ofNullable(lock))).subscribe(bus);
        var locks = new Locks(DefaultQueryGateway.builder().queryBus(bus).build(), CLOCK);
        var message = new GenericCommandMessage<>(command, MetaData.with("organisation", "sorrel-council"));
        var unit = DefaultUnitOfWork.startAndGet(message);
        return unit.executeWithResult(() -> locks.handle(unit, () -> true)).isExceptional()
                ? Refused.in(unit.getExecutionResult().getExceptionResult())
                : null;
    }

    static SubmitValue report(@Nullable LocalDate published) {
        return new SubmitValue(SERIES, LAST_YEAR, SIX, published, ROSA);
    }

    @Nested
    class AReport {

        @Test
        void comesInOnTheLastDayBeforeItsLock() {
            assertThat(refusal(report(null), new Lock(TODAY, false))).isNull();
        }

        @Test
        void needsAnExceptionAfterIt() {
            assertThat(refusal(report(null), new Lock(YESTERDAY, false))).isEqualTo(CalendarRefusal.LOCKED);
        }

        @Test
        void comesInByAnException() {
            assertThat(refusal(report(null), new Lock(YESTERDAY, true))).isNull();
        }

        @Test
        void isNotLateWhereItsSourcePublishedItBefore() {
            assertThat(refusal(report(YESTERDAY), new Lock(YESTERDAY, false))).isNull();
            assertThat(refusal(report(TODAY), new Lock(YESTERDAY, false))).isEqualTo(CalendarRefusal.LOCKED);
        }

        @Test
        void isNeverLockedWhereNobodyAsksForIt() {
            assertThat(refusal(report(null), null)).isNull();
        }

        @Test
        void isCorrectedAtAnyTime() {
            var correction = new CorrectValue(SERIES, LAST_YEAR, SIX, "Two offices were missing", null, ROSA);
            assertThat(refusal(correction, new Lock(YESTERDAY, false))).isNull();
        }
    }

    @Nested
    class AnException {

        @Test
        void isTakenOnceAReportIsLocked() {
            assertThat(refusal(TAKEN, new Lock(YESTERDAY, false))).isNull();
        }

        @Test
        void isNotNeededBefore() {
            assertThat(refusal(TAKEN, new Lock(TODAY, false))).isEqualTo(CalendarRefusal.NOT_LOCKED);
            assertThat(refusal(TAKEN, null)).isEqualTo(CalendarRefusal.NOT_LOCKED);
        }

        @Test
        void isTakenForOnesOwnOrganisation() {
            var other = new ReportingSeriesId(SERIES.indicator(), SERIES.place(), new OrganisationId("kerry"));
            var taken = new TakeException(new LateReportsId(other), LAST_YEAR, "Ill", ROSA);
            assertThat(refusal(taken, new Lock(YESTERDAY, false))).isEqualTo(AccessRefusal.NOT_YOUR_ORGANISATION);
        }
    }
}
