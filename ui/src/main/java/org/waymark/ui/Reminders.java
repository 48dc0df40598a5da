package org.waymark.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.command.ParticipantId;

/** How reminders by e-mail are doing. Callers see to it that they may know. */
public interface Reminders {

    /** Whether an SMTP server is configured. */
    boolean on();

    /** Messages that could not be sent yet, the latest first. They are tried again every hour of their day. */
    List<Unsent> unsent();

    /**
     * A message that could not be sent.
     *
     * @param cause class of what went wrong; never its message, which could hold an address
     * @param at when it was tried last
     */
    record Unsent(ParticipantId recipient, LocalDate day, int attempts, String cause, Instant at) {}
}
