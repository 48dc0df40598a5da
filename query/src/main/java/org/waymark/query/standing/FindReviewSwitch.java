package org.waymark.query.standing;

import static org.waymark.command.Role.ADMINISTRATOR;
import static org.waymark.command.Role.MONITOR;
import static org.waymark.command.Role.PARTNER;
import static org.waymark.command.Role.PLANNER;
import static org.waymark.command.Role.REPORTER;
import static org.waymark.command.Role.REVIEWER;

import org.waymark.command.AllowedTo;
import org.waymark.command.reporting.ReportingSeriesId;

/** Is the review of such values off? Answered by an optional {@link OversightPage.Switch}, the one by which it is. */
@AllowedTo({PLANNER, REPORTER, REVIEWER, PARTNER, MONITOR, ADMINISTRATOR})
public record FindReviewSwitch(ReportingSeriesId series) {}
