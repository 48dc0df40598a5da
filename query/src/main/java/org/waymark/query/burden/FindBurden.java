package org.waymark.query.burden;

import static org.waymark.command.Role.ADMINISTRATOR;
import static org.waymark.command.Role.MONITOR;
import static org.waymark.command.Role.PARTNER;
import static org.waymark.command.Role.PLANNER;
import static org.waymark.command.Role.REPORTER;
import static org.waymark.command.Role.REVIEWER;

import java.util.List;
import org.waymark.command.AllowedTo;
import org.waymark.command.organisation.OrganisationId;

/**
 * What does reporting cost these organisations in a year? Answered by a list of {@link Burden}, one for each that holds
 * a mandate or has a budget.
 *
 * @param organisations of these alone; empty for all
 */
@AllowedTo({PLANNER, REPORTER, REVIEWER, PARTNER, MONITOR, ADMINISTRATOR})
public record FindBurden(List<OrganisationId> organisations, int year) {}
