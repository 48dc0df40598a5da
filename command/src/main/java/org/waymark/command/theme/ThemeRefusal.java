package org.waymark.command.theme;

import org.waymark.command.Refusal;

/** Why a theme does not grant a command. */
public enum ThemeRefusal implements Refusal {
    NAME_TAKEN,
    NOT_DECIDED,
    ALREADY_CLOSED,
    /** What is taken up needs a day by which it is delivered. */
    DUE_MISSING,
    /** A change needs the version and the part of the plan it is found in. */
    CHANGE_MISSING,
    /** A declined theme cannot have changed the plan. */
    DECIDED_OTHERWISE
}
