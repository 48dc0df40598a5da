package org.waymark.query.feedback;

import static org.waymark.command.Role.PARTNER;

import org.waymark.command.AllowedTo;
import org.waymark.command.ParticipantId;
import org.waymark.query.Own;

/** Which voices did I hand on, and what became of them? Answered by a list of {@link Voice}, the latest first. */
@AllowedTo(PARTNER)
public record FindHandedOn(ParticipantId by) implements Own {}
