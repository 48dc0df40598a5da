package org.waymark.command.calendar;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.waymark.command.calendar.CalendarRefusal.DAY_IS_PAST;
import static org.waymark.command.calendar.CalendarRefusal.EXCEPTED_ALREADY;
import static org.waymark.command.calendar.CalendarRefusal.PERIOD_NOT_OVER;
import static org.waymark.command.calendar.CalendarRefusal.REASON_MISSING;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.Refused;
import org.waymark.command.calendar.LateReportsCommand.GrantException;
import org.waymark.command.calendar.LateReportsCommand.TakeException;
import org.waymark.command.calendar.LateReportsEvent.ExceptionGranted;
import org.waymark.command.calendar.LateReportsEvent.ExceptionTaken;

/**
 * The exceptions that one source takes or is granted. They are kept apart from its values, since a calendar locks and a
 * series never does.
 */
@Aggregate
class LateReports {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable LateReportsId id;

    private final Set<Period> taken = new HashSet<>();
    private final Map<Period, LocalDate> granted = new HashMap<>();

    private LateReports() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(TakeException command, Clock clock) {
        check(command, LocalDate.now(clock));
        Refused.when(taken.contains(command.period()), EXCEPTED_ALREADY);
        apply(new ExceptionTaken(command.reports(), command.period(), command.reason(), command.by()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(GrantException command, Clock clock) {
        var today = LocalDate.now(clock);
        check(command, today);
        Refused.when(command.until().isBefore(today), DAY_IS_PAST);
        Refused.when(command.until().equals(granted.get(command.period())), EXCEPTED_ALREADY);
        apply(new ExceptionGranted(
                command.reports(), command.period(), command.until(), command.reason(), command.by()));
    }

    @EventSourcingHandler
    void on(LateReportsEvent event) {
        id = event.reports();
        switch (event) {
            case ExceptionTaken exception -> taken.add(exception.period());
            case ExceptionGranted exception -> granted.put(exception.period(), exception.until());
        }
    }

    private static void check(LateReportsCommand command, LocalDate today) {
        Refused.when(command.reason().isBlank(), REASON_MISSING);
        Refused.when(!command.period().isOverOn(today), PERIOD_NOT_OVER);
    }
}
