package org.waymark.query.reporting;

import static org.waymark.command.Role.ADMINISTRATOR;
import static org.waymark.command.Role.MONITOR;
import static org.waymark.command.Role.PARTNER;
import static org.waymark.command.Role.PLANNER;
import static org.waymark.command.Role.REPORTER;
import static org.waymark.command.Role.REVIEWER;

import java.time.LocalDate;
import org.waymark.command.AllowedTo;
import org.waymark.command.Period;
import org.waymark.command.reporting.ReportingSeriesId;

/**
 * Until when may this be reported without an exception? Answered by an optional
 * {@link org.waymark.command.calendar.Lock}; nothing where no plan asks for it, it waits, or it came in before.
 */
@AllowedTo({PLANNER, REPORTER, REVIEWER, PARTNER, MONITOR, ADMINISTRATOR})
public record FindLock(ReportingSeriesId series, Period period, LocalDate today) {}
