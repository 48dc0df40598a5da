package org.waymark.infra.log;

/**
 * The reply to a commit was lost: what was asked may or may not have been recorded. Sending the same command with the
 * same key again is safe and tells which.
 */
public final class NotConfirmed extends RuntimeException {

    public NotConfirmed(Throwable cause) {
        super("Not confirmed, safe to retry with the same key.", cause);
    }
}
