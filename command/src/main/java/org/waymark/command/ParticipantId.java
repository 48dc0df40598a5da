package org.waymark.command;

/** A pseudonym for one person or machine that acts. */
public record ParticipantId(String value) {

    /** Somebody without an account. */
    public static final ParticipantId PUBLIC = new ParticipantId("public");

    /** The service itself, where it does what a plan asks for. */
    public static final ParticipantId SERVICE = new ParticipantId("waymark");

    @Override
    public String toString() {
        return "participant:" + value;
    }
}
