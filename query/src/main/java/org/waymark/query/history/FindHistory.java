package org.waymark.query.history;

import static org.waymark.command.Role.ADMINISTRATOR;
import static org.waymark.command.Role.MODERATOR;
import static org.waymark.command.Role.MONITOR;
import static org.waymark.command.Role.PARTNER;
import static org.waymark.command.Role.PLANNER;
import static org.waymark.command.Role.REPORTER;
import static org.waymark.command.Role.REVIEWER;

import org.jspecify.annotations.Nullable;
import org.waymark.command.AllowedTo;

/**
 * How did this come to be? Answered by an optional {@link HistoryPage}. Histories of voices are for those who may read
 * them.
 *
 * @param before only what happened before the event of this number, or null for the latest
 * @param limit how many at most
 */
@AllowedTo({PLANNER, REPORTER, REVIEWER, PARTNER, MODERATOR, MONITOR, ADMINISTRATOR})
public record FindHistory(Topic topic, @Nullable Integer before, int limit) {}
