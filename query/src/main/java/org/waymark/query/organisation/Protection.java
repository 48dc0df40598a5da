package org.waymark.query.organisation;

import java.time.LocalDate;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.sealed.Sealed;
import org.waymark.command.sealed.SealedIn;

/**
 * How the name of an organisation is protected.
 *
 * @param alias the id by which others know it
 * @param name opened where those who coordinate need it
 * @param where where the name was sealed
 * @param since the day the service was asked to protect it
 */
public record Protection(OrganisationId alias, Sealed name, SealedIn where, LocalDate since) {}
