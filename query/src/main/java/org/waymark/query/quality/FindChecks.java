package org.waymark.query.quality;

import static org.waymark.command.Role.ADMINISTRATOR;
import static org.waymark.command.Role.MONITOR;
import static org.waymark.command.Role.PARTNER;
import static org.waymark.command.Role.PLANNER;
import static org.waymark.command.Role.REPORTER;
import static org.waymark.command.Role.REVIEWER;

import java.util.List;
import org.waymark.command.AllowedTo;
import org.waymark.query.quality.ValueCheck.Candidate;

/**
 * What would be odd about these values, and what could not be looked at? Answered by a list of {@link ValueCheck} in
 * the same order. Each is looked at as if the others were not sent.
 */
@AllowedTo({PLANNER, REPORTER, REVIEWER, PARTNER, MONITOR, ADMINISTRATOR})
public record FindChecks(List<Candidate> candidates) {}
