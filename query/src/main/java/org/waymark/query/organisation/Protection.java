package org.waymark.query.organisation;

import java.time.LocalDate;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.sealed.Sealed;

/**
 * How the name of an organisation is protected.
 *
 * @param alias the id by which others know it
 * @param name opened where those who coordinate need it
 * @param event stored name of the event that holds the sealed name
 * @param since the day the service was asked to protect it
 */
public record Protection(OrganisationId alias, Sealed name, String event, LocalDate since) {}
