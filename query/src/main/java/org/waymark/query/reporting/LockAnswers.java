package org.waymark.query.reporting;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.command.calendar.Lock;

/**
 * Answers until when a report needs no exception. A report answers every measure that asks for it, so the latest lock
 * counts. Crises and exceptions are looked at only where the day has passed.
 */
@Component
class LockAnswers {

    private final Duties duties;
    private final DutySheet sheet;

    LockAnswers(MongoDatabase database) {
        duties = new Duties(database);
        sheet = new DutySheet(database);
    }

    @QueryHandler
    Optional<Lock> answer(FindLock question) {
        var planned =
                latest(duties.demands(question.series()).of(question.series().indicator()).stream()
                        .filter(demand ->
                                demand.place().equals(question.series().place())
                                        && demand.periods(question.today()).anyMatch(question.period()::equals))
                        .map(demand -> demand.lockedOn(question.period())));
        return planned.isPresent() && question.today().isAfter(planned.get())
                ? afterwards(question)
                : planned.map(day -> new Lock(day, false));
    }

    private Optional<Lock> afterwards(FindLock question) {
        var asked = sheet.of(List.of(question.series().source()), question.today(), question.today()).stream()
                .filter(row ->
                        row.series().equals(question.series()) && row.period().equals(question.period()))
                .toList();
        if (asked.stream().anyMatch(row -> !row.state().isOwed())) {
            return Optional.empty();
        }
        return latest(asked.stream().map(DutyRow::lockedOn))
                .map(day -> new Lock(day, asked.stream().anyMatch(row -> isOpen(row, question.today()))));
    }

    private static boolean isOpen(DutyRow row, LocalDate today) {
        var exception = row.exception();
        return exception != null && exception.holdsOn(today);
    }

    private static Optional<LocalDate> latest(Stream<LocalDate> days) {
        return days.max(Comparator.naturalOrder());
    }
}
