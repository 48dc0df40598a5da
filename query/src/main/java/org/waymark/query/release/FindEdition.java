package org.waymark.query.release;

import static org.waymark.command.Role.ADMINISTRATOR;
import static org.waymark.command.Role.MONITOR;
import static org.waymark.command.Role.PLANNER;
import static org.waymark.command.Role.REVIEWER;

import org.waymark.command.AllowedTo;
import org.waymark.command.release.ReleaseId;

/** What would a release hold, or does it? Answered by an optional {@link Edition}. */
@AllowedTo({PLANNER, REVIEWER, MONITOR, ADMINISTRATOR})
public record FindEdition(ReleaseId release) {}
