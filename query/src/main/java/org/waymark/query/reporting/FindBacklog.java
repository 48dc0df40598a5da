package org.waymark.query.reporting;

import static org.waymark.command.Role.ADMINISTRATOR;
import static org.waymark.command.Role.MODERATOR;
import static org.waymark.command.Role.MONITOR;
import static org.waymark.command.Role.PARTNER;
import static org.waymark.command.Role.PLANNER;
import static org.waymark.command.Role.PUBLIC;
import static org.waymark.command.Role.REPORTER;
import static org.waymark.command.Role.REVIEWER;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.AllowedTo;
import org.waymark.command.crisis.CrisisId;
import org.waymark.command.organisation.OrganisationId;

/**
 * What waited for the end of this crisis, of one organisation or of all? Answered by a list of {@link Returned}, the
 * most urgent first, with what has come in since.
 */
@AllowedTo({PUBLIC, PLANNER, REPORTER, REVIEWER, PARTNER, MODERATOR, MONITOR, ADMINISTRATOR})
public record FindBacklog(CrisisId crisis, @Nullable OrganisationId organisation, LocalDate today) {}
