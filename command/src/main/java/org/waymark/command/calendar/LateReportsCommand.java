package org.waymark.command.calendar;

import static org.waymark.command.Role.MONITOR;
import static org.waymark.command.Role.PARTNER;
import static org.waymark.command.Role.PLANNER;
import static org.waymark.command.Role.REPORTER;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.waymark.command.AllowedTo;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;

/** What may be asked for reports that come after their lock. */
public sealed interface LateReportsCommand extends Command {

    LateReportsId reports();

    Period period();

    String reason();

    /** Report a period after its lock. Whoever reports takes the exception; nobody is refused for being late. */
    @AllowedTo({REPORTER, PARTNER, MONITOR})
    record TakeException(
            @TargetAggregateIdentifier LateReportsId reports, Period period, String reason, ParticipantId by)
            implements LateReportsCommand {}

    /**
     * Let a period be reported after its lock, so that its source need not say why.
     *
     * @param until the last day of the exception
     */
    @AllowedTo(PLANNER)
    record GrantException(
            @TargetAggregateIdentifier LateReportsId reports,
            Period period,
            LocalDate until,
            String reason,
            ParticipantId by)
            implements LateReportsCommand {}
}
