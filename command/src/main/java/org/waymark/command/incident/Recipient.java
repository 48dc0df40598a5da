package org.waymark.command.incident;

/** To whom an incident may be handed over, where whoever told it agrees. */
public enum Recipient {
    /** An organisation that stands by people to whom such things happen. */
    SUPPORT,
    /** A human-rights institution. */
    MONITOR,
    POLICE
}
