package org.waymark.command;

/** Something a person asks of the service. It is granted as an event or refused with a {@link Refusal}. */
public interface Command {

    /** Who asks. */
    ParticipantId by();
}
