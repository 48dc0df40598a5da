package org.waymark.query.release;

import static org.waymark.command.Role.ADMINISTRATOR;
import static org.waymark.command.Role.MODERATOR;
import static org.waymark.command.Role.MONITOR;
import static org.waymark.command.Role.PARTNER;
import static org.waymark.command.Role.PLANNER;
import static org.waymark.command.Role.PUBLIC;
import static org.waymark.command.Role.REPORTER;
import static org.waymark.command.Role.REVIEWER;

import org.waymark.command.AllowedTo;
import org.waymark.command.release.ReleaseId;

/**
 * What does a release hold that is out for everybody? Answered by an optional {@link Edition}, without figures where it
 * was taken back.
 */
@AllowedTo({PUBLIC, PLANNER, REPORTER, REVIEWER, PARTNER, MODERATOR, MONITOR, ADMINISTRATOR})
public record FindPublishedEdition(ReleaseId release) {}
