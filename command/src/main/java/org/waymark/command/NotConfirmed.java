package org.waymark.command;

/**
 * The connection to the log was lost on the way: what was asked may or may not have been recorded. Sending the same
 * command with the same key again is safe and tells which.
 */
public final class NotConfirmed extends RuntimeException {

    public NotConfirmed(Throwable cause) {
        super("Not confirmed, safe to retry with the same key.", cause);
    }
}
