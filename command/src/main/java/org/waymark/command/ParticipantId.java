package org.waymark.command;

/** A pseudonym for one person or machine that acts. */
public record ParticipantId(String value) {

    /** Somebody without an account. */
    public static final ParticipantId PUBLIC = new ParticipantId("public");

    @Override
    public String toString() {
        return "participant:" + value;
    }
}
