package org.waymark.query.feedback;

import static org.waymark.command.Role.ADMINISTRATOR;
import static org.waymark.command.Role.MODERATOR;
import static org.waymark.command.Role.MONITOR;
import static org.waymark.command.Role.PARTNER;
import static org.waymark.command.Role.PLANNER;
import static org.waymark.command.Role.PUBLIC;
import static org.waymark.command.Role.REPORTER;
import static org.waymark.command.Role.REVIEWER;

import java.time.LocalDate;
import org.waymark.command.AllowedTo;
import org.waymark.command.consultation.ConsultationId;

/**
 * Who spoke in this round of consultation until the end of the month before today? Answered by {@link RoundVoices}, so
 * that no single voice moves a count on its day.
 */
@AllowedTo({PUBLIC, PLANNER, REPORTER, REVIEWER, PARTNER, MODERATOR, MONITOR, ADMINISTRATOR})
public record FindRoundVoices(ConsultationId consultation, LocalDate today) {

    /** The last day that is counted. */
    public LocalDate until() {
        return today.withDayOfMonth(1).minusDays(1);
    }
}
