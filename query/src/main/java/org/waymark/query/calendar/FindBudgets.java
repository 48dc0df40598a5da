package org.waymark.query.calendar;

import static org.waymark.command.Role.ADMINISTRATOR;
import static org.waymark.command.Role.MONITOR;
import static org.waymark.command.Role.PLANNER;

import org.waymark.command.AllowedTo;

/** How much time may reporting cost whom? Answered by a list of {@link BudgetPage} by organisation. */
@AllowedTo({PLANNER, ADMINISTRATOR, MONITOR})
public record FindBudgets() {}
