package org.waymark.command.organisation;

import org.waymark.command.Refusal;

/** Why an organisation does not grant a command. */
public enum OrganisationRefusal implements Refusal {
    NAME_TAKEN,
    NO_SUCH_MANDATE,
    REASON_MISSING,
    /** The id by which others are to know a protected organisation tells something of it. */
    ALIAS_TELLS,
    ALREADY_PROTECTED,
    NOT_PROTECTED
}
