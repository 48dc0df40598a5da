package org.waymark.command.calendar;

import java.time.LocalDate;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.StoredAs;

/** What has happened to reports that come after their lock. */
public sealed interface LateReportsEvent {

    LateReportsId reports();

    Period period();

    /** The source reports the period late, and says why. */
    @StoredAs("calendar.exception-taken")
    record ExceptionTaken(LateReportsId reports, Period period, String reason, ParticipantId by)
            implements LateReportsEvent {}

    /** The period may be reported late until that day. */
    @StoredAs("calendar.exception-granted")
    record ExceptionGranted(LateReportsId reports, Period period, LocalDate until, String reason, ParticipantId by)
            implements LateReportsEvent {}
}
