package org.waymark.command.organisation;

import org.waymark.command.Refusal;

/** Why an organisation does not grant a command. */
public enum OrganisationRefusal implements Refusal {
    NAME_TAKEN,
    NO_SUCH_MANDATE,
    REASON_MISSING
}
