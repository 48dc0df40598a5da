package org.waymark.query.organisation;

import static org.waymark.command.Role.ADMINISTRATOR;
import static org.waymark.command.Role.PLANNER;

import org.waymark.command.AllowedTo;

/** Whose names are protected? Answered by a list of {@link OrganisationPage}. */
@AllowedTo({PLANNER, ADMINISTRATOR})
public record FindProtected() {}
