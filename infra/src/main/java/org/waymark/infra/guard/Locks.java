package org.waymark.infra.guard;

import static org.waymark.command.AccessRefusal.NOT_YOUR_ORGANISATION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.Refused;
import org.waymark.command.calendar.LateReportsCommand.TakeException;
import org.waymark.command.calendar.Lock;
import org.waymark.command.reporting.ReportingCommand.SubmitValue;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.query.reporting.FindLock;

/**
 * Lets a report in after its lock only by an exception, which its source takes itself. What was published before the
 * lock and entered later is not late, and corrections are never locked out.
 */
class Locks implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final OwnQuestions questions;
    private final Clock clock;

    Locks(QueryGateway questions, Clock clock) {
        this.questions = new OwnQuestions(questions);
        this.clock = clock;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        var message = unitOfWork.getMessage();
        var today = LocalDate.now(clock);
        switch (message.getPayload()) {
            case SubmitValue report ->
                lock(report.series(), report.period(), today)
                        .filter(lock -> !wasPublished(report.published(), lock))
                        .ifPresent(lock -> lock.letReportIn(today));
            case TakeException exception -> {
                var series = exception.reports().series();
                Refused.when(
                        !series.source().value().equals(message.getMetaData().get("organisation")),
                        NOT_YOUR_ORGANISATION);
                lock(series, exception.period(), today)
                        .orElse(new Lock(LocalDate.MAX, false))
                        .letExceptionBeTaken(today);
            }
            default -> {}
        }
        return chain.proceed();
    }

    private static boolean wasPublished(@Nullable LocalDate published, Lock lock) {
        return published != null && !published.isAfter(lock.lastDay());
    }

    private Optional<Lock> lock(ReportingSeriesId series, Period period, LocalDate today) {
        return questions.find(new FindLock(series, period, today), Lock.class);
    }
}
