package org.waymark.query.reporting;

import static org.waymark.command.Role.ADMINISTRATOR;
import static org.waymark.command.Role.MONITOR;
import static org.waymark.command.Role.PARTNER;
import static org.waymark.command.Role.PLANNER;
import static org.waymark.command.Role.REPORTER;
import static org.waymark.command.Role.REVIEWER;

import java.time.LocalDate;
import org.waymark.command.AllowedTo;
import org.waymark.command.organisation.OrganisationId;

/**
 * What need this organisation not report while a crisis lasts? Answered by a list of {@link Due}, as the plan has it.
 */
@AllowedTo({PLANNER, REPORTER, REVIEWER, PARTNER, MONITOR, ADMINISTRATOR})
public record FindWaiting(OrganisationId organisation, LocalDate today) {}
