package org.waymark.query.calendar;

import java.time.LocalDate;
import org.waymark.command.ParticipantId;
import org.waymark.command.organisation.OrganisationId;

/**
 * How much time reporting may cost an organisation in a year.
 *
 * @param on the day it was agreed
 */
public record BudgetPage(OrganisationId organisation, int minutes, LocalDate on, ParticipantId by) {}
