package org.waymark.query.version;

import static org.waymark.command.Role.ADMINISTRATOR;
import static org.waymark.command.Role.MODERATOR;
import static org.waymark.command.Role.MONITOR;
import static org.waymark.command.Role.PARTNER;
import static org.waymark.command.Role.PLANNER;
import static org.waymark.command.Role.REPORTER;
import static org.waymark.command.Role.REVIEWER;

import java.time.LocalDate;
import org.waymark.command.AllowedTo;
import org.waymark.command.Words;
import org.waymark.command.strategy.StrategyId;

/**
 * What does the draft say otherwise than this version? Answered by an optional {@link Comparison} whose later side is
 * the draft, under the number of the version it would become.
 *
 * @param called what stands in the place of the reason of a version
 * @param today the day on which the draft is read
 */
@AllowedTo({PLANNER, REPORTER, REVIEWER, PARTNER, MODERATOR, MONITOR, ADMINISTRATOR})
public record FindDraftComparison(StrategyId strategy, int from, Words called, LocalDate today) {}
