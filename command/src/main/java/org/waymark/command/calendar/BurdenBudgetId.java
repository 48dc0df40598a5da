package org.waymark.command.calendar;

import org.waymark.command.organisation.OrganisationId;

/** The time that reporting may cost one organisation in a year. */
public record BurdenBudgetId(OrganisationId organisation) {

    @Override
    public String toString() {
        return "budget:" + organisation.value();
    }
}
