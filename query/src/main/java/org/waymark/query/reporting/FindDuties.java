package org.waymark.query.reporting;

import static org.waymark.command.Role.ADMINISTRATOR;
import static org.waymark.command.Role.MONITOR;
import static org.waymark.command.Role.PARTNER;
import static org.waymark.command.Role.PLANNER;
import static org.waymark.command.Role.REPORTER;
import static org.waymark.command.Role.REVIEWER;

import java.time.LocalDate;
import java.util.List;
import org.waymark.command.AllowedTo;
import org.waymark.command.organisation.OrganisationId;

/**
 * What do plans ask of these organisations, and how does it stand on a day? Answered by a list of {@link DutyRow}, the
 * most urgent first.
 *
 * @param organisations of these alone; empty for all, which takes its time where they are many
 * @param until reports of periods that are over by then
 * @param today the day it is asked for; what came in later is not there yet
 */
@AllowedTo({PLANNER, REPORTER, REVIEWER, PARTNER, MONITOR, ADMINISTRATOR})
public record FindDuties(List<OrganisationId> organisations, LocalDate until, LocalDate today) {

    /** Everything that has been asked of one organisation by today. */
    public static FindDuties of(OrganisationId organisation, LocalDate today) {
        return new FindDuties(List.of(organisation), today, today);
    }
}
